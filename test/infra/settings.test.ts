import { describe, expect, it } from 'vitest';
import { settingsOfOrThrow } from '#infra/settings.ts';

describe('the settings of a stage', () => {
  it.each(['local', 'drill', 'production'])('%s lie in Indonesia', (stage) => {
    expect(settingsOfOrThrow(stage)).toMatchObject({ stage, region: 'ap-southeast-3' });
  });

  it('keep the data of production whatever happens to the stack', () => {
    expect(settingsOfOrThrow('production').keepData).toBe(true);
  });

  it('are refused for a stage that does not exist, with the names of those that do', () => {
    expect(() => settingsOfOrThrow('prod')).toThrow('only local, drill, production');
  });
});
