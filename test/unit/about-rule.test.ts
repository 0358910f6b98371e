import { describe, expect, it } from 'vitest';
import { aboutRule } from '../../lib/analyzer/about-rule';
import { RULES } from '../../lib/analyzer/rules/index';

describe('what the card tells of a rule', () => {
  it.each(RULES.map(({ id }) => id))('%s: its source is a title apart from its address', (id) => {
    const { source } = aboutRule(id)!;
    expect(source.title).toMatch(/\p{L}/u);
    expect(source.title).not.toMatch(/https?:|[:\s]$/);
    if (source.url) expect(() => new URL(source.url!)).not.toThrow();
  });

  it('is nothing where there is no such rule', () => {
    expect(aboutRule('no-such-rule')).toBeNull();
  });
});
