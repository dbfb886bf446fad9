import type { Report } from '../disaster/report.ts';
import type { ReportDetails } from '../disaster/report-command.ts';
import type { Places } from '../language/places.ts';
import { SURE } from '../language/places.ts';
import { understand } from '../language/understand.ts';
import { AreaCode } from '../shared/area.ts';
import { placeOf, toDetails } from './read-message.ts';

/** Words that say a correction is coming, also where nobody asked for one. */
const OPENING =
  /^\W*(?:(?:eh|oh|maaf|maap|sori|sorry|ups|duh|aduh|nuwun sewu|hapunten)\W+)?(salah|ralat|koreksi|maksud (saya|sy|ku)|maksudnya|wrong|correction)\b/i;
/** The finger slipped, which says nothing about the report. */
const SLIP = /\b(?:ke|ter)?(?:salah|slh|keliru) (?:pencet|pencetan|mencet|tekan|klik|kirim|chat|orang)\W*$/i;
/** `bukan A, B`: A was misunderstood, B is right. */
const NOT_BUT =
  /^(?<before>.*?)\b(?:bukan|bkn|not)\b\s+(?<wrong>[^,.;]+?)(?:\s*[,.;]+\s*|\s+(?:tapi|tp|melainkan|but)\s+)(?<right>.+)$/is;
const ALSO = /\bjuga\b.*\b(butuh|perlu)|\b(butuh|perlu)\b.*\bjuga\b|^\W*also need/i;
const ONLY = /\b(cuma|cuman|hanya|saja|aja|only)\b/i;
const NONE = /\b(?:tidak|tdk|ga|gak|nggak|ngga|g|no) ada\b(?<absent>[^,.;]*)/i;
const SAFE =
  /\b(?:sudah|udah|udh|sdh|dah) aman\b|\b(?:tidak|tdk|ga|gak|nggak) (?:ada |lagi )?(?:bahaya|berbahaya)\b/i;

/** Does this message correct an earlier one, without any question before it? `bukan di sini, di sana`, `salah, cuma satu`, `makanan juga butuh`. */
export const isCorrection = (text: string): boolean => takesBack(text) || ALSO.test(text);

/** Does it say that something was wrong, and not only that more is needed? */
export const takesBack = (text: string): boolean =>
  (OPENING.test(text) && !SLIP.test(text)) || (/^\W*(bukan|bkn|not)\b/i.test(text) && NOT_BUT.test(text));

/**
 * What a correction changes in a report; what it is silent about stays. `text` is kept word for word. Someone who was
 * named is taken off only where the words say so, and danger only where they say that it is over.
 */
export function readCorrection(report: Report, text: string, places: Places): ReportDetails {
  const { wrong = '', right = text } = NOT_BUT.exec(text)?.groups ?? {};
  const told = toDetails(understand(right, places), right);
  const denied = wrong === '' ? undefined : toDetails(understand(wrong), wrong);
  const absent = NONE.exec(text)?.groups?.['absent'];
  const gone = [
    ...(denied?.groups ?? []),
    ...(absent === undefined ? [] : understand(`ada ${absent}`).vulnerableGroups),
  ];
  const notNeeded = told.notNeeded ?? [];
  const asked = told.needs ?? [];
  const before = ONLY.test(right) && asked.length > 0 ? [] : report.needs;
  const codes = new Set([...asked.map(({ code }) => code), ...notNeeded]);
  const needs = [...before.filter(({ code }) => !codes.has(code)), ...asked].slice(0, 24);
  const groups = [...new Set([...report.groups, ...(told.groups ?? [])])].filter(
    (one) => !gone.includes(one),
  );
  const hazard =
    told.hazard !== undefined && told.hazard !== 'unknown'
      ? told.hazard
      : denied?.hazard === report.hazard
        ? ('unknown' as const)
        : undefined;
  return {
    text: text.slice(0, 4096),
    ...(codes.size === 0 ? {} : { needs, notNeeded: notNeededAfter(report, asked, notNeeded) }),
    ...(groups.length === report.groups.length && gone.length === 0 ? {} : { groups }),
    ...(hazard === undefined ? {} : { hazard }),
    ...(told.persons === undefined ? {} : { persons: told.persons }),
    ...(told.depth === undefined ? {} : { depth: told.depth }),
    ...(told.urgency === 'danger'
      ? { urgency: 'danger' as const }
      : SAFE.test(text)
        ? { urgency: 'ordinary' as const }
        : {}),
    ...(told.doNotCall ? { doNotCall: true } : {}),
    ...placeAfter(report, right, wrong !== '' && told.hazard === 'unknown' && codes.size === 0, places),
  };
}

function notNeededAfter(
  report: Report,
  asked: NonNullable<ReportDetails['needs']>,
  notNeeded: NonNullable<ReportDetails['notNeeded']>,
): NonNullable<ReportDetails['notNeeded']> {
  const kept = report.notNeeded.filter((code) => !asked.some((need) => need.code === code));
  return [...new Set([...kept, ...notNeeded])];
}

/** A wider place completes the one that was told (`kp melayu`, now in `bogor`); anything narrower replaces it. */
function placeAfter(report: Report, right: string, meansPlace: boolean, places: Places): ReportDetails {
  const said = understand(right, places);
  const bare = right.replace(/^\W*(yang benar|yg bener|yang betul)?\W*(di|at|in)\s+/i, '').trim();
  const words = placeOf(said).words ?? (meansPlace && places.find(bare).length > 0 ? bare : undefined);
  if (words === undefined) return {};
  const told = report.private?.place?.split(',')[0];
  const settled = (report.area?.split('.').length ?? 0) > 2;
  const wide = places.find(words)[0]?.level;
  const inside =
    told !== undefined && !settled && (wide === 'province' || wide === 'regency')
      ? `${told}, ${words}`
      : words;
  const area = areaOf(inside, words, places);
  return { place: inside.slice(0, 500), ...(area === undefined ? {} : { area }) };
}

/** The sure area; while several are likely, what holds them all, so that the right region sees it at once. */
function areaOf(inside: string, words: string, places: Places): AreaCode | undefined {
  const found =
    [inside, words].map((one) => places.find(one).slice(0, 5)).find((list) => list.length > 0) ?? [];
  const sure = found.find(({ confidence }) => confidence >= SURE);
  if (sure) return sure.code;
  const likely = places.find(words).filter(({ confidence }) => confidence >= 0.1);
  const [first] = likely;
  const shared = first?.code
    .split('.')
    .map((_, at, all) => all.slice(0, at + 1).join('.'))
    .findLast((code) => likely.every((one) => one.code === code || one.code.startsWith(`${code}.`)));
  return AreaCode.safeParse(shared).data;
}
