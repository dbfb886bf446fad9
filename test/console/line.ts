import { ReportLine } from '#core/api/report.ts';

const NOW = Date.UTC(2026, 10, 25, 12, 40);

/** The moment at which the console's tests look at things: 19.40 in Jakarta. */
export const now = NOW;

/** A report of an invented person as the queue shows it; `change` says what is special about it. */
export const toLine = (change: Partial<Record<keyof ReportLine, unknown>> = {}): ReportLine =>
  ReportLine.parse({
    id: '01JAR1NG000000000000000001',
    reference: 'K7M29QXD',
    version: 1,
    state: 'received',
    lane: 'relief',
    urgency: 'danger',
    dangers: ['rescue'],
    hazard: 'flood',
    needs: [{ code: 'food' }],
    notNeeded: [],
    groups: ['infant'],
    area: '31.75.03.1001',
    areaName: 'Kampung Melayu, Jatinegara, Kota Jakarta Timur',
    onBehalf: false,
    doNotCall: false,
    consent: 'not-needed',
    language: 'id',
    sentAt: NOW - 42 * 60_000,
    receivedAt: NOW - 42 * 60_000,
    changedAt: NOW - 42 * 60_000,
    asked: false,
    escalation: 0,
    rank: '00#001',
    reasons: ['life-threat', 'vulnerable-people', 'basic-need', 'waiting'],
    acts: ['take'],
    ...change,
  });
