import { describe, expect, it } from 'vitest';
import { defineForm } from '#core/talk/form.ts';
import {
  answerForm,
  askAgain,
  goBack,
  isSensitive,
  type Step,
  skipField,
  startForm,
  summary,
  upgradeTalk,
} from '#core/talk/form-engine.ts';
import { filesOf, wordsIn } from '#core/talk/form-memory.ts';
import { goats, lent, NOW, play, playOn } from './goats.ts';

const at = (step: Step): string => (step.kind === 'done' ? 'the end' : step.field.id);

describe('a form in a chat', () => {
  it('asks one question after the other and ends with the answers', () => {
    const step = play(
      '3',
      'dekat pohon besar',
      'senang',
      'rumput dan daun nangka',
      'ya',
      'kemarin',
      '1,5 juta',
      { photo: 'p1' },
      '0812 3456 7890',
      'si belang lucu',
      'ya',
    );
    expect(step.kind).toBe('done');
    expect(step).toMatchObject({
      answers: {
        goats: 3,
        pasture: { text: 'dekat pohon besar' },
        mood: 'happy',
        snacks: ['grass', 'leaves'],
        escaped: true,
        escapedOn: '2026-11-24',
        price: 1_500_000,
        portrait: { files: [{ kind: 'photo', file: 'p1' }] },
        shepherd: { phone: '+6281234567890' },
        story: 'si belang lucu',
        agrees: { agreed: true, version: 1, at: NOW },
      },
    });
  });

  it('starts at the first thing that is not known', () => {
    const step = startForm(goats, { goats: 4 }, NOW);
    expect(at(step)).toBe('pasture');
    expect(step.suffices).toBe(false);
  });

  it('suffices with the very answer that completes what saving needs, and not again once it is saved', () => {
    expect(play('3').suffices).toBe(false);
    const enough = play('3', 'dekat pohon');
    expect(enough.suffices).toBe(true);
    const saved = { ...enough, talk: { ...enough.talk, saved: 'K7M29QXD' } } as Step;
    expect(playOn(saved, 'senang').suffices).toBe(false);
  });

  it('suffices at once when everything needed is known before', () => {
    expect(startForm(goats, { goats: 2, pasture: { text: 'lapangan' } }, NOW)).toMatchObject({
      kind: 'ask',
      suffices: true,
    });
  });

  it('leaves out a question whose condition is unmet, and asks it when the condition is unknown', () => {
    expect(at(play('0', 'lapangan'))).toBe('escaped');
    expect(at(play('3', 'lapangan', 'lewati'))).toBe('snacks');
    expect(at(play('3', 'lapangan', 'senang', 'rumput, daun', 'tidak'))).toBe('price');
    expect(at(play('3', 'lapangan', 'senang', 'rumput, daun', 'ga tau'))).toBe('escapedOn');
  });

  it('records "I do not know" as skipped, never as no', () => {
    const step = play('3', 'lapangan', 'senang', 'rumput, daun', 'gatau');
    expect(step.talk.skipped).toContain('escaped');
    expect(step.talk.answers).not.toHaveProperty('escaped');
  });

  it('says where one stands', () => {
    expect(play()).toMatchObject({ progress: { index: 1 }, offers: [] });
    expect(play('3', 'lapangan')).toMatchObject({ progress: { index: 3 }, offers: ['skip', 'back'] });
  });
});

describe('an answer that cannot be read', () => {
  it('is asked again with an example, then simpler, then with ways out', () => {
    const first = play('banyak');
    expect(first).toMatchObject({
      kind: 'again',
      attempt: 1,
      why: { key: 'form.again.number', params: { example: '12' } },
    });
    const second = playOn(first, 'banyak sekali');
    expect(second).toMatchObject({ attempt: 2, why: { key: 'form.again-simple.number' } });
    const third = playOn(second, 'pokoknya banyak');
    expect(third).toMatchObject({
      attempt: 3,
      why: { key: 'form.again-offer' },
      offers: ['skip', 'human', 'menu'],
    });
  });

  it('is kept word for word', () => {
    expect(wordsIn(play('banyak', 'pokoknya banyak').talk.answers)).toEqual(['banyak', 'pokoknya banyak']);
  });

  it('may be skipped even where it is needed, the third time', () => {
    const stuck = play('banyak', 'lewati');
    expect(stuck).toMatchObject({ kind: 'again', why: { key: 'form.needed' } });
    expect(at(playOn(stuck, 'lewati'))).toBe('pasture');
  });

  it('becomes "something else" in the person\'s own words where the form has that option', () => {
    const step = play('3', 'lapangan', 'melankolis', 'agak melankolis');
    expect(step.talk.answers['mood']).toBe('other');
    expect(wordsIn(step.talk.answers)).toEqual(['melankolis', 'agak melankolis']);
  });

  it('outside the limits is told the limit', () => {
    expect(play('99999')).toMatchObject({
      kind: 'again',
      why: { key: 'form.too-large', params: { max: 10_000 } },
    });
  });
});

describe('what is sent at another question', () => {
  it('a pin answers the place at any time, without losing the question', () => {
    const step = play({ point: { lat: -6, lng: 107 } });
    expect(step).toMatchObject({
      kind: 'ask',
      field: { id: 'goats' },
      note: { key: 'form.pin-kept', params: { place: 'Padang Rumput' } },
    });
    expect(step.talk.answers['pasture']).toMatchObject({
      point: { lat: -6, lng: 107 },
      code: '32.01.01.2001',
    });
    expect(at(playOn(step, '3'))).toBe('mood');
  });

  it('a pin is added to the words that were given before', () => {
    expect(play('3', 'dekat pohon', { point: { lat: -6, lng: 107 } }).talk.answers['pasture']).toMatchObject({
      text: 'dekat pohon',
      point: { lat: -6, lng: 107 },
    });
  });

  it('a pin in the sea is asked about once and then taken', () => {
    const sea = { point: { lat: -9, lng: 107 } };
    expect(play('3', sea)).toMatchObject({ kind: 'again', why: { key: 'form.not-on-land' } });
    expect(play('3', sea, sea).talk.answers['pasture']).toEqual({ point: sea.point });
  });

  it('a photo goes to its question, and its caption answers the current one', () => {
    const step = play({ photo: 'p1', text: '3' }, { photo: 'p2' });
    expect(step.talk.answers).toMatchObject({
      goats: 3,
      portrait: { files: [{ file: 'p1' }, { file: 'p2' }] },
    });
    expect(at(step)).toBe('pasture');
  });

  it('a photo that no question asks for is kept', () => {
    const plain = defineForm({
      id: 'plain',
      version: 1,
      title: { id: 'Polos' },
      completes: 'record-answers',
      fields: [{ id: 'story', kind: 'text', ask: { id: 'Apa?' } }],
    });
    const step = answerForm(plain, startForm(plain, {}, NOW).talk, { photo: 'p1' }, lent);
    expect(filesOf(step.talk.answers)).toEqual([{ kind: 'photo', file: 'p1' }]);
    expect(at(step)).toBe('story');
  });

  it('a voice note answers any question', () => {
    expect(play({ voice: 'v1' }).talk.answers['goats']).toEqual({ voice: 'v1' });
  });

  it('a late button changes its own question and no other', () => {
    const step = play('3', 'lapangan', 'senang', { action: 'hungry', field: 'mood' });
    expect(step.talk.answers['mood']).toBe('hungry');
    expect(at(step)).toBe('snacks');
    expect(play({ action: 'hungry', field: 'gone' })).toMatchObject({ note: { key: 'form.not-asked-now' } });
  });

  it('a stray button without words is no answer to a question that has none', () => {
    expect(play('0', 'lapangan', 'tidak', '5rb', '-', '-', { action: 'happy' })).toMatchObject({
      kind: 'again',
      field: { id: 'story' },
    });
  });
});

describe('a place that may be one of several', () => {
  it('is saved at once and asked about afterwards', () => {
    const step = play('3', 'sukamaju');
    expect(step).toMatchObject({ kind: 'pick', suffices: true, offers: ['none', 'back'] });
    expect(step.talk.answers['pasture']).toEqual({ text: 'sukamaju' });
  });

  it.each([
    ['2'],
    ['Sukamaju, Tasikmalaya'],
    ['tasikmalaya'],
    ['yang tasik'],
    ['bukan, yang sukamaju tasik'],
  ])('is settled by "%s"', (answer) => {
    expect(play('3', 'sukamaju', answer).talk.answers['pasture']).toMatchObject({ code: '32.06.01.2001' });
  });

  it('may be none of them, and stays as it was described', () => {
    const step = play('3', 'sukamaju', { action: 'none' });
    expect(step.talk.answers['pasture']).toEqual({ text: 'sukamaju' });
    expect(at(step)).toBe('mood');
  });

  it('takes any other words as part of the description', () => {
    expect(play('3', 'sukamaju', 'belakang balai desa').talk.answers['pasture']).toEqual({
      text: 'sukamaju, belakang balai desa',
    });
  });
});

describe('several choices', () => {
  const start = play('3', 'lapangan', 'senang');

  it('one leaves room for more until it is enough', () => {
    const one = playOn(start, 'rumput');
    expect(one).toMatchObject({
      field: { id: 'snacks' },
      chosen: ['grass'],
      offers: ['done', 'back'],
      note: { key: 'form.chosen', params: { values: ['Rumput'] } },
    });
    const two = playOn(one, 'jemuran');
    expect(two).toMatchObject({ chosen: ['grass', 'laundry'] });
    expect(at(playOn(two, { action: 'done' }))).toBe('escaped');
    expect(at(playOn(two, 'cukup'))).toBe('escaped');
  });

  it.each([['1 3'], ['1, 3'], ['rumput & baju'], ['suka suket sama jemuran']])(
    'several at once ("%s") are enough',
    (answer) => {
      const step = playOn(start, answer);
      expect(step.talk.answers['snacks']).toEqual(['grass', 'laundry']);
      expect(at(step)).toBe('escaped');
    },
  );

  it('"nothing" excludes the rest', () => {
    expect(playOn(start, 'tidak ada').talk.answers['snacks']).toEqual(['none']);
  });
});

describe('moving about', () => {
  it('goes back with the old answer kept until there is a new one', () => {
    const back = goBack(goats, play('3', 'lapangan').talk);
    expect(at(back)).toBe('pasture');
    expect(back.talk.answers['pasture']).toEqual({ text: 'lapangan' });
    expect(at(skipField(goats, back.talk))).toBe('mood');
    const changed = playOn(back, 'kandang');
    expect(changed.talk.answers['pasture']).toEqual({ text: 'kandang' });
    expect(at(changed)).toBe('mood');
  });

  it('stays at the first question when there is nothing before it', () => {
    expect(at(goBack(goats, play().talk))).toBe('goats');
  });

  it('asks the same question after a pause of days', () => {
    for (const step of [play('3'), play('3', 'sukamaju'), play('3', 'lapangan', 'senang', 'rumput')]) {
      const resumed = askAgain(goats, JSON.parse(JSON.stringify(step.talk)));
      expect([resumed.kind, at(resumed)]).toEqual([step.kind, at(step)]);
    }
  });
});

describe('a release in the middle of a talk', () => {
  const next = defineForm({
    ...goats,
    version: 2,
    fields: [
      { id: 'sheep', kind: 'number', ask: { id: 'Berapa domba?' } },
      ...goats.fields.filter(({ id }) => id !== 'mood' && id !== 'snacks'),
    ],
  });

  it('keeps answers under their own ids', () => {
    const talk = upgradeTalk(next, play('3', 'lapangan', 'senang').talk);
    expect(talk).toMatchObject({
      version: 2,
      answers: { goats: 3, pasture: { text: 'lapangan' }, mood: 'happy' },
    });
  });

  it('never takes an answer to a question that is gone for the answer to another', () => {
    const step = answerForm(next, play('3', 'lapangan').talk, { text: '7' }, lent);
    expect(at(step)).toBe('sheep');
    expect(step.talk.answers).not.toHaveProperty('sheep');
    expect(wordsIn(step.talk.answers)).toContain('7');
  });

  it('answers the question that was asked, then asks what is new', () => {
    const step = answerForm(next, play('3').talk, { text: 'lapangan' }, lent);
    expect(step.talk.answers['pasture']).toEqual({ text: 'lapangan' });
    expect(at(step)).toBe('sheep');
  });
});

describe('a summary', () => {
  it('shows what was answered and hides what is sensitive', () => {
    const { talk } = play(
      '20an',
      'padang rumput',
      'senang',
      '1 3',
      'tidak',
      '1,5 juta',
      { photo: 'p' },
      '081234567890',
      { voice: 'v' },
    );
    expect(
      summary(goats, talk.answers, 'en').map(({ label, value }) => [label, value.key, value.params]),
    ).toEqual([
      ['Goats', 'form.value', { text: '20' }],
      ['Place', 'form.value', { text: 'padang rumput, Padang Rumput' }],
      ['Mood', 'form.value', { text: 'Happy' }],
      ['Snacks', 'form.value', { text: 'Grass, Laundry' }],
      ['Runaways', 'form.value-no', {}],
      ['Price', 'form.value-money', { rupiah: 1_500_000 }],
      ['Photo', 'form.value-files', { count: 1 }],
      ['Phone', 'form.value-hidden', {}],
      ['Story', 'form.value-voice', {}],
    ]);
    expect(isSensitive(goats, 'shepherd')).toBe(true);
    expect(isSensitive(goats, 'goats')).toBe(false);
  });
});
