// Search on plain files: fetches the words it needs, adds their synonyms, shows what holds them all, titles first.
(async () => {
  const place = document.querySelector('[data-static-search]');
  const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  for (const input of document.querySelectorAll('input[name="q"]')) input.value = words;
  if (!place || words === '') return;
  const at = place.dataset.staticSearch;
  const get = async (name) => (await fetch(`${at}/${name}.json`)).json();
  const say = (text) => {
    place.textContent = text;
  };
  say('正在检索……');
  try {
    const config = await get('config');
    const folded = folding(config.simplified);
    const kept = new Map();
    const shard = (n) => {
      if (!kept.has(n)) kept.set(n, get(`w-${n}`));
      return kept.get(n);
    };
    const placesOf = async (word) => {
      let found = null;
      for (const token of tokens(folded(word))) {
        const all = await shard(token.codePointAt(0) % config.shards);
        const here = new Map((all[token] ?? []).map((n) => [n >> 1, n & 1]));
        found = found === null ? here : new Map([...found].filter(([n]) => here.has(n)).map(([n, title]) => [n, title & here.get(n)]));
      }
      return found ?? new Map();
    };
    const score = new Map();
    const terms = words.split(/\s+/u).filter(Boolean);
    for (const term of terms) {
      const best = new Map();
      for (const word of [term, ...(config.synonyms[folded(term)] ?? [])])
        for (const [n, title] of await placesOf(word)) best.set(n, Math.max(best.get(n) ?? 0, title ? 3 : 1));
      for (const [n, worth] of best) score.set(n, [...(score.get(n) ?? []), worth]);
    }
    const sum = (list) => list.reduce((a, b) => a + b, 0);
    const hits = [...score].filter(([, worth]) => worth.length === terms.length).sort((a, b) => sum(b[1]) - sum(a[1]) || a[0] - b[0]);
    await show(
      hits.map(([n]) => n),
      config,
      get,
      place,
    );
  } catch {
    say('检索用的文件没有取到，请按栏目查看。');
  }

  function folding([from, to]) {
    const map = new Map([...from].map((char, i) => [char, to[i]]));
    return (text) => [...text.normalize('NFKC').toLowerCase()].map((char) => map.get(char) ?? char).join('');
  }

  /** As the index has them: characters in pairs, letters and numbers whole. */
  function tokens(text) {
    const runs = text.match(/\p{Script=Han}+|\p{N}+|\p{L}+/gu) ?? [];
    return runs.flatMap((run) =>
      /\p{Script=Han}/u.test(run) && run.length > 1 ? [...run].slice(1).map((char, i) => [...run][i] + char) : [run],
    );
  }

  async function show(found, config, get, place) {
    const shown = 20;
    place.textContent = '';
    const status = document.createElement('p');
    status.className = 'position';
    status.setAttribute('role', 'status');
    status.textContent = found.length === 0 ? '没有找到。换一个更短的词，或者按下面的栏目查看。' : `共 ${found.length} 条`;
    place.append(status);
    const list = document.createElement('ol');
    list.className = 'hits';
    const files = new Map();
    let next = 0;
    const more = async () => {
      for (const n of found.slice(next, next + shown)) {
        const file = Math.floor(n / config.documentsPerFile);
        if (!files.has(file)) files.set(file, get(`d-${file}`));
        list.append(line((await files.get(file))[n % config.documentsPerFile]));
      }
      next += shown;
      button.hidden = next >= found.length;
    };
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '再看一些';
    button.addEventListener('click', more);
    if (found.length > 0) place.append(list, button);
    await more();
  }

  function line([number, title, documentNumber, day, column, validity]) {
    const item = document.createElement('li');
    const head = document.createElement('h2');
    const link = document.createElement('a');
    link.href = `p/${encodeURIComponent(number)}.html`;
    link.textContent = title;
    head.append(link);
    const about = document.createElement('p');
    about.className = 'quiet';
    about.textContent = [column, documentNumber, day, validity].filter(Boolean).join(' · ');
    item.append(head, about);
    return item;
  }
})();
