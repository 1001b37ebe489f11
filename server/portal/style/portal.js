// Three conveniences; the pages do everything without them: larger type, high contrast, printing.
(() => {
  const root = document.documentElement;
  const remembered = (name, value) => {
    try {
      return value === undefined ? localStorage.getItem(`gongkai-${name}`) : localStorage.setItem(`gongkai-${name}`, value);
    } catch {
      return null;
    }
  };
  const button = (text, press) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', () => press(made));
    return made;
  };
  const toggle = (name, text) => {
    const show = (on) => {
      root.classList.toggle(name, on);
      made.setAttribute('aria-pressed', String(on));
    };
    const made = button(text, () => {
      const on = !root.classList.contains(name);
      remembered(name, on ? '1' : '');
      show(on);
    });
    show(remembered(name) === '1');
    return made;
  };
  const head = document.querySelector('.masthead');
  if (head) {
    const tools = document.createElement('div');
    tools.className = 'tools wide';
    tools.append(toggle('larger', '大字版'), toggle('contrast', '高对比'));
    if (document.querySelector('.publication')) tools.append(button('打印', () => window.print()));
    head.prepend(tools);
  }
})();
