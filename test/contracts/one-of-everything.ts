import type { Stores } from '#adapters/memory.ts';
import type { Household } from '#core/people/household.ts';
import type { ChatId } from '#core/shared/ids.ts';
import { NoticeId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { sampleFile, saveOf } from './sample-file.ts';
import { sampleFollowUp, saveOfFollowUp } from './sample-follow-up.ts';
import { sampleGrievance, saveOfGrievance } from './sample-grievance.ts';
import { sampleReferral, saveOfReferral } from './sample-referral.ts';
import { NOW, sampleReport, sampleSave, system } from './samples.ts';

/** What a person let us keep of her household. */
export const sampleHousehold = (chat: ChatId): Household => ({
  chat,
  version: 1,
  facts: { 'household.decile': 2, members: [{ 'member.age': 36 }] },
  wants: ['pkh'],
  consent: { purpose: 'keep-facts', text: 1, at: NOW },
  changedAt: NOW,
});

/** A chat that has one of everything that can be a chat's: how it was kept. */
export async function keepOneOfEverything(
  chat: ChatId,
  { sessions, aggregates, notices }: Pick<Stores, 'sessions' | 'aggregates' | 'notices'>,
) {
  const member = system.newId();
  const group = sampleFile({
    state: 'gathering',
    group: { members: [{ id: member, by: 'own', at: NOW }] },
    private: { facts: {}, thread: [], reasons: [], findings: [], members: [{ id: member, chat }] },
  });
  const report = sampleReport({ chat });
  const application = sampleFile({ chat });
  const followUp = sampleFollowUp({ chat });
  const grievance = sampleGrievance({ chat });
  const referral = sampleReferral({ chat });
  const joined = { ...saveOf({ ...group, version: 2 }, 1), moved: { chat, is: 'in' } } as Save;
  const outcomes = [
    await aggregates.save([saveOf(group)]),
    await sessions.write({
      session: { ...newSession(chat), language: 'id' },
      saves: [
        sampleSave(report),
        saveOf(application),
        saveOfFollowUp(followUp),
        saveOfGrievance(grievance),
        saveOfReferral(referral),
        joined,
      ],
      household: sampleHousehold(chat),
      numbers: [
        {
          application: application.id,
          kind: 'nik',
          number: { digits: '3299990101990001', doubts: ['area'] },
          consent: '2026-11',
          at: NOW,
        },
      ],
    }),
    await notices.owe({
      id: NoticeId.parse(system.newId()),
      chat,
      lane: 'ordinary',
      reply: {
        parts: [{ key: 'notice.taken', params: { reference: 'K7M2-9QXD', holder: 'Rina Contoh' } }],
        via: 'call',
      },
      event: system.newId(),
      state: 'kept',
      tries: 0,
      at: NOW,
    }),
  ];
  if (outcomes.join() !== 'done,done,true') throw new Error(`Not kept: ${outcomes.join()}`);
  return { report, application, followUp, grievance, referral, group };
}
