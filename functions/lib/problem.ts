import type * as z from 'zod';
import type { Problem } from '#core/api/answers.ts';
import type { Refusal, RefusalCode } from '#core/shared/refusals.ts';
import type { Result } from '#core/shared/result.ts';
import type { Language } from '#core/shared/text.ts';

type Sentences = Readonly<Record<string, (params: unknown) => string>>;

const loaded = new Map<Language, Promise<Sentences>>();

/** Sentences are loaded with the first "no" of a process: most requests need none. */
function loadSentences(language: Language): Promise<Sentences> {
  const sentences = loaded.get(language) ?? importSentences(language);
  loaded.set(language, sentences);
  return sentences;
}

async function importSentences(language: Language): Promise<Sentences> {
  const [{ id }, { later }, { en }] = await Promise.all([
    import('#content/messages/id.ts'),
    import('#content/messages/id-later.ts'),
    import('#content/messages/en.ts'),
  ]);
  // The closed lists below hold only codes that have a sentence; a test asks for each.
  return (language === 'en' ? en : { ...id, ...later }) as unknown as Sentences;
}

/** The HTTP status of every refusal: one table. */
const STATUS_OF: Readonly<Record<RefusalCode, number>> = {
  'access.denied': 403,
  'access.own': 403,
  'not-found': 404,
  'report.already-taken': 409,
  'report.not-yours': 409,
  'report.not-open': 409,
  'report.not-taken': 409,
  'report.same': 422,
  'report.nobody-there': 422,
  'answer.unreadable': 422,
  'answer.too-long': 422,
  'answer.out-of-range': 422,
  'place.not-on-land': 422,
  'place.unknown': 422,
  'form.outdated': 409,
  'invitation.used': 409,
  'invitation.expired': 409,
  'invitation.withdrawn': 409,
  'invitation.unknown': 404,
  'staff.unknown': 404,
  'staff.not-waiting': 409,
  'staff.not-active': 409,
  'staff.already': 409,
  'duty.past': 422,
  'version.moved': 412,
  'application.not-open': 409,
  'application.no-yes': 409,
  'pass.unknown': 404,
  'pass.already': 409,
  'group.full': 409,
  'group.empty': 409,
  'application.not-yours': 409,
  'application.outside': 422,
  'application.not-last': 409,
  'application.last': 409,
  'application.too-soon': 429,
  'identity.too-often': 429,
  'application.too-late': 409,
  'follow-up.closed': 409,
  'follow-up.unknown': 404,
  'follow-up.settled': 409,
  'grievance.not-open': 409,
  'grievance.not-yours': 409,
  'grievance.already-taken': 409,
  'grievance.highest': 422,
  'referral.not-open': 409,
  'referral.not-yours': 409,
  'referral.already-taken': 409,
  'referral.own-office': 422,
  'referral.no-office': 422,
  'referral.protection': 422,
  'referral.same': 409,
  'consent.missing': 409,
};

/** The noes of the border: codes that no decision knows. */
const STATUS_OF_BORDER = {
  'sign-in-needed': 401,
  'not-staff': 403,
  'not-active': 403,
  'no-route': 404,
  'body-unreadable': 400,
  'body-too-large': 413,
  'not-json': 415,
  'fields-wrong': 422,
  'key-needed': 400,
  'key-reused': 422,
  'version-needed': 428,
  'still-stumbles': 409,
  'not-movable': 409,
  busy: 503,
  failed: 500,
} as const;
export type BorderCode = keyof typeof STATUS_OF_BORDER;

/** The field of the body that a decision found wanting. */
const FIELD_OF: Readonly<Partial<Record<RefusalCode, string>>> = { 'application.outside': 'outside' };

type Fields = NonNullable<Problem['fields']>;

/** A "no" of the API on its way to whoever asked: thrown by routes, answered as a problem (RFC 9457). */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly toProblem: (language: Language) => Promise<Problem>;

  private constructor(status: number, code: string, toProblem: ApiRefusal['toProblem']) {
    super(code);
    this.status = status;
    this.toProblem = toProblem;
  }

  /** A decision's refusal. */
  static of(refusal: Refusal): ApiRefusal {
    const { code, params } = refusal;
    const status = STATUS_OF[code];
    const path = FIELD_OF[code];
    return new ApiRefusal(status, code, async (language) => {
      const detail = say(`refusal.${code}`, params ?? {}, await loadSentences(language));
      return {
        ...toHead(code, status),
        detail,
        ...(params === undefined ? {} : { params }),
        ...(path === undefined ? {} : { fields: [{ path, message: detail }] }),
      };
    });
  }

  /** A "no" of the border; `issues` name the fields that are wrong. */
  static at(code: BorderCode, issues: readonly z.core.$ZodIssue[] = []): ApiRefusal {
    const status = STATUS_OF_BORDER[code];
    return new ApiRefusal(status, code, async (language) => ({
      ...toHead(code, status),
      detail: say(`api.${code}`, {}, await loadSentences(language)),
      ...(issues.length === 0 ? {} : { fields: toFields(issues, await loadSentences(language)) }),
    }));
  }
}

const toHead = (code: string, status: number) => ({
  type: `/api/docs#${code}`,
  title: code.replace(/[.-]/g, ' '),
  status,
  code,
});

/** The value of a yes. Throws the refusal of a no. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw ApiRefusal.of(result.refusal);
}

/** A sentence of the API itself, by its key; for lists that say what something is. */
export async function sayIn(language: Language, key: `api.${string}`): Promise<string> {
  return say(key, {}, await loadSentences(language));
}

const say = (key: string, params: Readonly<Record<string, unknown>>, sentences: Sentences): string =>
  sentences[key]?.(params) ?? key;

/** What is wrong with each field, by its path; never what was written there. */
function toFields(issues: readonly z.core.$ZodIssue[], sentences: Sentences): Fields {
  return issues.slice(0, 20).flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      path: path.map((part) => String(part).slice(0, 40)).join('.'),
      message: say(`api.field.${kindOf(issue)}`, {}, sentences),
    }));
  });
}

function kindOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'unknown';
  if (issue.code === 'too_small') return 'too-small';
  if (issue.code === 'too_big') return 'too-big';
  return issue.code === 'invalid_type' && issue.input === undefined ? 'missing' : 'wrong';
}
