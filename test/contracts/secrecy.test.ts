import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApplicationId, NoticeId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import { NOW, newChat, newStaffId, sampleReport, sampleSave, system } from './samples.ts';
import { type StoreServer, startStoreServer } from './store-server.ts';
import { openRealStores, TestClock } from './stores.ts';

/** Planted through every path; none of them may stand readable in the file of the store. */
const CANARIES = {
  name: 'Kenari Rekaan Sejati',
  phone: '+6281200009999',
  nik: '3299990101990001',
  words: 'kenari bersembunyi di loteng biru',
  staff: 'Petugas Kenari Rekaan',
};

describe('the file of the store', () => {
  let server: StoreServer;
  beforeAll(async () => {
    server = await startStoreServer();
  });
  afterAll(() => server.stop());

  it('shows nothing that a person wrote, nor her name, number or officer', async () => {
    const { stores } = openRealStores(server, new TestClock());
    const all = Object.values(CANARIES).join(', ');
    const chat = newChat();
    const part = { key: 'report.summary', params: { text: all } };
    const reply = { parts: [part], via: 'call' as const };
    const talk = { form: 'f', version: 1, field: 'g', answers: { g: all }, skipped: [], since: NOW };
    const report = sampleReport({
      chat,
      state: 'taken',
      holder: { id: newStaffId(), name: CANARIES.staff, since: NOW },
      private: {
        texts: [all],
        place: all,
        contact: CANARIES.phone,
        name: CANARIES.name,
        thread: [],
        attachments: [],
      },
    });
    const session = {
      ...newSession(chat),
      last: { update: 1, reply },
      owed: [{ update: 1, reply, tries: 0, since: NOW }],
      talk,
      paused: [talk],
      awaiting: { kind: 'choose', params: { all } },
    };
    await stores.staff.save({
      id: newStaffId(),
      name: CANARIES.staff,
      role: 'responder',
      area: 'ID',
      state: 'active',
      chat,
      shifts: [],
      since: NOW,
    });
    const application = ApplicationId.parse(system.newId());
    const number = { digits: CANARIES.nik, doubts: [] };
    await stores.sessions.write({
      session,
      saves: [sampleSave(report)],
      numbers: [{ application, kind: 'nik', number, consent: '2026-11', at: NOW }],
    });
    expect((await stores.vault.open(application)).nik).toBe(CANARIES.nik);
    await stores.parking.park({ chat, update: 1, body: all, code: 'turn.failed', at: NOW });
    const id = NoticeId.parse(system.newId());
    await stores.notices.owe({ id, chat, lane: 'life', reply, event: 'e', state: 'owed', tries: 0, at: NOW });
    const files = [server.file, `${server.file}-wal`].map((file) => readFileSync(file).toString('latin1'));
    expect(files.join('')).toContain(report.reference);
    // An unkeyed hash of a NIK is the NIK: everybody can count through them.
    const unkeyed = (['hex', 'base64', 'base64url'] as const).map((form) =>
      createHash('sha256').update(CANARIES.nik).digest(form),
    );
    for (const hash of unkeyed) expect(files.some((file) => file.includes(hash))).toBe(false);
    const base64 = (text: string) => Buffer.from(text).toString('base64').slice(0, -4);
    for (const canary of Object.values(CANARIES)) {
      for (const form of [canary, base64(canary), encodeURIComponent(canary)]) {
        expect(files.some((file) => file.includes(form))).toBe(false);
      }
    }
  });
});
