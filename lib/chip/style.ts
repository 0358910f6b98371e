/** The chip's look: calm, small, and part of nobody's page. */
export const CHIP_CSS = `
:host { all: initial; position: fixed; z-index: 2147483646; color-scheme: light dark; }
* { box-sizing: border-box; }
button { all: unset; box-sizing: border-box; cursor: pointer; font: 500 12px/16px system-ui, sans-serif; color: light-dark(#1f2328, #e8eaed); }
.chip { display: inline-flex; align-items: center; gap: 6px; height: 24px; padding: 0 8px; border: 1px solid light-dark(#d8dce1, #3b3f46); border-radius: 12px; background: light-dark(#fff, #26282c); white-space: nowrap; font-variant-numeric: tabular-nums; touch-action: none; user-select: none; }
.chip:hover { border-color: light-dark(#7f8894, #7b838f); }
.chip::before { content: ''; width: 8px; height: 8px; border-radius: 50%; border: 2px solid light-dark(#1a5fb4, #8ab8f5); }
.chip.scored::before { background: light-dark(#1a5fb4, #8ab8f5); }
.chip.quiet { color: light-dark(#59616b, #a4abb5); }
.chip.quiet::before { border-color: light-dark(#7f8894, #7b838f); border-style: dashed; }
.count { min-width: 16px; padding: 0 4px; border-radius: 8px; text-align: center; background: light-dark(#e8f0fb, #22324a); }
.tight .chip { width: 14px; height: 14px; padding: 0; gap: 0; justify-content: center; overflow: hidden; border-radius: 7px; }
.tight .chip span { display: none; }
:focus-visible { outline: 2px solid light-dark(#1a5fb4, #8ab8f5); outline-offset: 2px; }
.menu { position: absolute; min-width: 200px; padding: 4px; border: 1px solid light-dark(#d8dce1, #3b3f46); border-radius: 8px; background: light-dark(#fff, #26282c); box-shadow: 0 2px 8px light-dark(rgb(0 0 0 / 16%), rgb(0 0 0 / 48%)); }
.menu[hidden] { display: none; }
.menu.up { bottom: 28px; } .menu.down { top: 28px; } .menu.left { right: 0; } .menu.right { left: 0; }
.menu button { display: block; width: 100%; padding: 6px 8px; border-radius: 4px; font-size: 13px; line-height: 20px; }
.menu button:hover, .menu button:focus-visible { background: light-dark(#e8f0fb, #22324a); }
@media (forced-colors: active) { .chip, .menu { border-color: ButtonText; } .chip::before { border-color: Highlight; } .chip.scored::before { background: Highlight; } }
@media print { :host { display: none; } }
`;
