import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '#infra/functions.ts';
import { CONSOLE_DEFECTS } from '#sim/defects/consoles.ts';
import { NOTICE_DEFECTS } from '#sim/defects/notices.ts';
import { ROOMS, roomOf } from '#sim/defects/rooms.ts';
import { STORE_DEFECTS } from '#sim/defects/store.ts';
import { TURN_DEFECTS } from '#sim/defects/turn.ts';
import { OF_FILES } from '#sim/porters.ts';

describe('planted mistakes', () => {
  it('stand in every room of the house', () => {
    const rooms = [...STORE_DEFECTS, ...TURN_DEFECTS, ...NOTICE_DEFECTS, ...CONSOLE_DEFECTS].map(roomOf);
    for (const room of ROOMS) expect(rooms, room).toContain(room);
  });
});

describe('the simulated queues', () => {
  it('bring photos the events that the plan says', () => {
    expect(OF_FILES).toEqual(FUNCTIONS['keep-files'].trigger.events);
  });
});
