// Conveniences; the pages do everything without them: modes at once, printing, reading aloud, copying the address.
(() => {
  const root = document.documentElement;
  const tools = document.querySelector('.tools');
  const buttons = [...(tools?.querySelectorAll('button[data-mode]') ?? [])];
  const alone = tools?.querySelector('[data-alone]');
  const modes = () => ({
    elder: root.classList.contains('elder'),
    contrast: root.classList.contains('contrast'),
    size: root.classList.contains('size-2') ? 2 : root.classList.contains('size-1') ? 1 : 0,
  });
  const path = document.querySelector('script[src*="/assets/portal."]')?.getAttribute('src')?.split('/assets/')[0] || '/';
  const remember = () => {
    const { elder, contrast, size } = modes();
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads it
    document.cookie = `gongkai_view=e${Number(elder)}c${Number(contrast)}s${size}; Path=${path}; Max-Age=31536000; SameSite=Lax`;
  };
  const show = () => {
    const { elder, contrast, size } = modes();
    for (const button of buttons) {
      const { mode } = button.dataset;
      const on = mode === 'size' ? button.value === `size-${size}` : mode === 'elder' ? elder : contrast;
      button.setAttribute('aria-pressed', String(on));
      if (mode !== 'size') button.value = `${mode}-${on ? 'off' : 'on'}`;
    }
  };
  const set = (value) => {
    const [mode, to] = value.split('-');
    if (mode === 'size') {
      root.classList.remove('size-1', 'size-2');
      if (to !== '0') root.classList.add(`size-${to}`);
    } else root.classList.toggle(mode, to === 'on');
    remember();
    show();
  };
  for (const button of buttons)
    button.addEventListener('click', (event) => {
      // 长者模式 is another page: the server makes it, where there is one.
      if (button.dataset.mode === 'elder' && !alone) return;
      event.preventDefault();
      set(button.value);
    });
  if (alone) {
    const kept = /gongkai_view=e([01])c([01])s([012])/.exec(document.cookie);
    if (kept) {
      root.classList.toggle('elder', kept[1] === '1');
      root.classList.toggle('contrast', kept[2] === '1');
      if (kept[3] !== '0') root.classList.add(`size-${kept[3]}`);
      show();
    }
    alone.hidden = false;
  }
  const add = (place, text, press) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => press(button));
    place.append(button);
    return button;
  };
  const acts = document.querySelector('.acts');
  // The page says them in its own script.
  const [print, copy, copied, read, stopReading] = acts?.dataset.words?.split('|') ?? [];
  if (acts) {
    add(acts, print, () => window.print());
    const address = document.querySelector('link[rel="canonical"]')?.href;
    if (address && navigator.clipboard)
      add(acts, copy, async (button) => {
        await navigator.clipboard.writeText(new URL(address, location.href).href);
        button.textContent = copied;
        button.setAttribute('aria-live', 'polite');
      });
  }
  const text = document.querySelector('.text');
  const speech = window.speechSynthesis;
  if (text && acts && speech) {
    const parts = [document.querySelector('h1'), ...text.querySelectorAll('h2,h3,h4,p,li,td,th')].filter((one) => one?.textContent.trim());
    let at = -1;
    const mark = (on) => parts[at]?.classList.toggle('spoken', on);
    const stop = () => {
      mark(false);
      at = -1;
      speech.cancel();
      button.textContent = read;
    };
    const next = () => {
      mark(false);
      at += 1;
      if (at >= parts.length) return stop();
      mark(true);
      parts[at].scrollIntoView({ block: 'center' });
      const words = new SpeechSynthesisUtterance(parts[at].textContent);
      words.lang = 'zh-CN';
      words.rate = 0.9;
      words.onend = () => at >= 0 && next();
      words.onerror = stop;
      speech.speak(words);
    };
    const button = add(acts, read, () => {
      if (at >= 0) return stop();
      button.textContent = stopReading;
      next();
    });
    addEventListener('pagehide', () => speech.cancel());
  }
})();
