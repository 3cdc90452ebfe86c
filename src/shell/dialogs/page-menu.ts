/** A context menu that the stand-in draws in the page, at a place in CSS pixels. */
export interface PageMenu {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly label: string; readonly type: string; readonly enabled: boolean }[];
}

/** The script that draws a menu in a page and answers with the number of the chosen line, or null. */
export function menuScript(menu: PageMenu): string {
  return `(() => { const __name = (named) => named; return (${drawMenu})(${JSON.stringify(menu)}); })()`;
}

/** Runs inside the page. Like a native menu it leaves focus and selection where they are. Self-contained: it travels as text. */
function drawMenu({ x, y, lines }: PageMenu): Promise<number | null> {
  return new Promise((resolve) => {
    const host = document.createElement('stand-in-menu');
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `
      [role=menu] { position: fixed; z-index: 2147483647; font: 13px/1.4 system-ui, sans-serif; background: Canvas; color: CanvasText;
        border: 1px solid #8888; border-radius: 8px; padding: 4px; min-width: 160px; box-shadow: 0 6px 24px #0004; }
      [role=menuitem] { padding: 4px 12px; border-radius: 5px; cursor: default; white-space: nowrap; }
      [role=menuitem][aria-disabled=true] { opacity: .4; } [role=menuitem][data-on=true] { background: #8883; }
      hr { border: 0; border-top: 1px solid #8884; margin: 4px; }`;
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    const done = (chosen: number | null) => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onOutside, true);
      host.remove();
      resolve(chosen);
    };
    const items: { element: HTMLElement; index: number }[] = [];
    let at = -1;
    const mark = (next: number) => {
      at = next;
      for (const [place, { element }] of items.entries()) element.dataset.on = String(place === at);
    };
    for (const [index, { label, type, enabled }] of lines.entries()) {
      const element = document.createElement(type === 'separator' ? 'hr' : 'div');
      if (type !== 'separator') {
        element.setAttribute('role', 'menuitem');
        element.setAttribute('aria-disabled', String(!enabled));
        element.textContent = label;
        element.onpointerdown = (event) => event.preventDefault();
        element.onclick = () => enabled && done(index);
        if (enabled) items.push({ element, index });
      }
      menu.append(element);
    }
    const onOutside = (event: Event) => {
      if (!event.composedPath().includes(host)) done(null);
    };
    const onKey = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') done(null);
      if (event.key === 'ArrowDown') mark((at + 1) % items.length);
      if (event.key === 'ArrowUp') mark((at - 1 + items.length) % items.length);
      if (event.key === 'Enter') done(items[at]?.index ?? null);
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onOutside, true);
    root.append(style, menu);
    document.body.append(host);
    menu.onmousedown = (event) => event.preventDefault();
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight))}px`;
  });
}
