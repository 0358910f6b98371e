/** The severities, each with a name of its own in the page's highlight registry. */
export const SEVERITIES = ['high', 'medium', 'low', 'blank'] as const;
/** One severity. */
export type Severity = (typeof SEVERITIES)[number];

/** Names in `CSS.highlights`; the prefix keeps clear of the page's own. */
export const highlightName = (what: Severity | 'active' | 'flash'): string => `wellposed-${what}`;

/** Line style first, colour second: both tell the severity. AA against light and dark grounds. */
export const LINES: Record<Severity, { line: 'wavy' | 'dashed' | 'dotted' | 'solid'; light: string; dark: string }> = {
  high: { line: 'wavy', light: '#c4281c', dark: '#ff8a7d' },
  medium: { line: 'dashed', light: '#9a5b00', dark: '#f2b04b' },
  low: { line: 'dotted', light: '#2b5fc0', dark: '#8db5ff' },
  blank: { line: 'solid', light: '#6b3fb5', dark: '#c4a4ff' },
};

/** The rules for native highlights. */
export const HIGHLIGHT_CSS = [
  ...SEVERITIES.map((severity) => {
    const { line, light, dark } = LINES[severity];
    const ground = severity === 'blank' ? ' background-color: light-dark(#6b3fb524, #c4a4ff33);' : '';
    return `::highlight(${highlightName(severity)}) { text-decoration: underline ${line} light-dark(${light}, ${dark}); text-decoration-thickness: 2px; text-underline-offset: 2px; text-decoration-skip-ink: none;${ground} }`;
  }),
  `::highlight(${highlightName('active')}) { background-color: light-dark(#3b4cca26, #9aa6ff3d); }`,
  `::highlight(${highlightName('flash')}) { background-color: light-dark(#ffd84d99, #b98a0099); }`,
  `@media print { ${[...SEVERITIES, 'active' as const, 'flash' as const].map((what) => `::highlight(${highlightName(what)})`).join(', ')} { text-decoration: none; background: none; } }`,
].join('\n');
