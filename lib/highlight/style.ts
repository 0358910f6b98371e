/** The severities, each with a name of its own in the page's highlight registry. */
export const SEVERITIES = ['high', 'medium', 'low', 'blank'] as const;
/** One severity. */
export type Severity = (typeof SEVERITIES)[number];

/** What a highlight stands for. */
export type HighlightName = Severity | 'active' | 'flash';

/** Names in `CSS.highlights`; the prefix keeps clear of the page's own. */
export const highlightName = (what: HighlightName): string => `wellposed-${what}`;

/** Line style first, colour second: both tell the severity. AA against light and dark grounds. */
export const LINES: Record<Severity, { line: 'wavy' | 'dashed' | 'dotted' | 'solid'; light: string; dark: string }> = {
  high: { line: 'wavy', light: '#c4281c', dark: '#ff8a7d' },
  medium: { line: 'dashed', light: '#9a5b00', dark: '#f2b04b' },
  low: { line: 'dotted', light: '#2b5fc0', dark: '#8db5ff' },
  blank: { line: 'solid', light: '#6b3fb5', dark: '#c4a4ff' },
};

/** The grounds of a mark whose card is open, and of one that is pointed out for a moment. */
export const STRESSES = {
  active: 'background-color: light-dark(#3b4cca26, #9aa6ff3d);',
  flash: 'background-color: light-dark(#ffd84d99, #b98a0099);',
} as const;

const rule = (what: HighlightName, style: string) => `::highlight(${highlightName(what)}) { ${style} }`;

/** The rules for native highlights; nothing is drawn in print. */
export const HIGHLIGHT_CSS = `@media screen { ${[
  ...SEVERITIES.map((severity) => {
    const { line, light, dark } = LINES[severity];
    const ground = severity === 'blank' ? ' background-color: light-dark(#6b3fb524, #c4a4ff33);' : '';
    return rule(
      severity,
      `text-decoration: underline 2px ${line} light-dark(${light}, ${dark}); text-underline-offset: 2px; text-decoration-skip-ink: none;${ground}`,
    );
  }),
  rule('active', STRESSES.active),
  rule('flash', STRESSES.flash),
].join(' ')} }`;
