import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, refuse } from '#core/shared/refusals.ts';
import { LANGUAGES } from '#core/shared/text.ts';
import { ApiRefusal, type BorderCode } from '#functions/lib/problem.ts';

const BORDER: Readonly<Record<BorderCode, true>> = {
  'sign-in-needed': true,
  'not-staff': true,
  'not-active': true,
  'no-route': true,
  'body-unreadable': true,
  'body-too-large': true,
  'not-json': true,
  'fields-wrong': true,
  'key-needed': true,
  'key-reused': true,
  'version-needed': true,
  'still-stumbles': true,
  'not-movable': true,
  busy: true,
  failed: true,
};
const PARAMS = { reference: 'K7M29QXD', holder: 'Petugas Melati', state: 'taken' };

describe('a problem', () => {
  it.each(LANGUAGES)('has a sentence for every code, in %s', async (language) => {
    const all = [
      ...REFUSAL_CODES.map((code) => ApiRefusal.of(refuse(code, PARAMS))),
      // Its keys are the codes of the border, as the compiler has checked.
      ...(Object.keys(BORDER) as BorderCode[]).map((code) => ApiRefusal.at(code)),
    ];
    for (const refusal of all) {
      const { code, detail, status } = await refusal.toProblem(language);
      expect(detail, code).toMatch(/^\S.* .*\.$/s);
      expect(status, code).toBeGreaterThanOrEqual(400);
    }
  });
});
