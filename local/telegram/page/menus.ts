/** Menus are `<details>`: they close with Escape, with a press elsewhere, and when another one opens. */
export function keepMenusTidy(): void {
  const closeOthers = (inside: EventTarget | null): void => {
    for (const menu of document.querySelectorAll('details[open]')) {
      const isInside = inside instanceof Node && menu.contains(inside);
      if (!isInside) menu.removeAttribute('open');
    }
  };
  addEventListener('pointerdown', ({ target }) => closeOthers(target));
  addEventListener('focusin', ({ target }) => closeOthers(target));
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    const menu = target instanceof Element ? target.closest('details[open]') : null;
    closeOthers(null);
    menu?.querySelector('summary')?.focus();
  });
}
