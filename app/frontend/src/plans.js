// The plans: the numbers of a plan as sliders that answer while they are moved, and its text with numbered lines.

// A number as plans take it: decimals by a point, and never exactly three of them, which could be read as thousands.
function plain(number, step) {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const text = String(Number(number.toFixed(Math.min(decimals, 12))));
  const point = text.indexOf('.');
  return point >= 0 && text.length - point === 4 ? `${text}0` : text;
}

// Steps are counted from the plan's own number, so that it can always be met again.
function snapped(input) {
  const step = Number(input.dataset.step);
  const plan = Number(input.dataset.plan);
  const moved = plan + Math.round((Number(input.value) - plan) / step) * step;
  return Math.min(Number(input.max), Math.max(Number(input.min), moved));
}

export function sliders(redraw) {
  const panel = document.getElementById('planpanel');
  const holder = document.getElementById('answer');
  if (!panel || !holder || !panel.querySelector('input[type="range"]')) return;
  const inputs = [...panel.querySelectorAll('input[type="range"]')];
  const style = new Intl.NumberFormat(panel.dataset.language === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 6 });
  const keep = panel.querySelector('.slider-keep');
  const hidden = panel.querySelector('.slider-save input[name="set"]');
  const said = panel.querySelector('.slider-answer');
  // What was laid over the plan without a slider of its own stays laid over.
  const others = panel.dataset.set
    .split(';')
    .filter((part) => part && !inputs.some((input) => part.split('=')[0] === input.dataset.path));

  const show = (input) => {
    const value = snapped(input);
    const box = input.closest('.slider');
    const words = style.format(value);
    box.querySelector('.slider-value').textContent = words;
    box.classList.toggle('moved', value !== Number(input.dataset.plan));
    input.setAttribute('aria-valuetext', `${words} ${input.dataset.unit}`);
  };

  const changes = () => inputs
    .filter((input) => snapped(input) !== Number(input.dataset.plan))
    .map((input) => `${input.dataset.path}=${plain(snapped(input), Number(input.dataset.step))}`)
    .concat(others)
    .join(';');

  // One question at a time, the newest next. While a number is being moved a model that draws is asked for few draws;
  // when it rests, for all of them.
  const quick = panel.dataset.quick;
  let asked = panel.dataset.set;
  let whole = true;
  let busy = false;
  let rest = 0;
  const ask = async (resting = false) => {
    const set = changes();
    if (busy || (set === asked && (whole || !resting))) return;
    busy = true;
    asked = set;
    whole = resting || !quick;
    window.clearTimeout(rest);
    const url = new URL(panel.dataset.answer, window.location.href);
    if (set) url.searchParams.set('set', set);
    if (!whole) url.searchParams.set(...quick.split('='));
    try {
      const answer = await fetch(url, { headers: { Accept: 'text/html' } });
      const text = await answer.text();
      panel.classList.toggle('refused', !answer.ok);
      if (answer.ok) {
        holder.innerHTML = text;
        holder.setAttribute('aria-busy', String(!whole));
        redraw();
        said.textContent = holder.querySelector('.finding')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      } else {
        whole = true;
        said.textContent = answer.status === 422 ? text : panel.dataset.failed;
      }
    } catch {
      whole = true;
      panel.classList.add('refused');
      said.textContent = panel.dataset.failed;
    }
    keepAddress(set);
    busy = false;
    if (changes() !== asked) ask();
    else if (!whole) rest = window.setTimeout(() => ask(true), 300);
  };

  // The address, the field and the form that keeps the numbers say what is seen.
  const keepAddress = (set) => {
    hidden.value = set;
    keep.disabled = set === '';
    const typed = document.getElementById('choice-set');
    if (typed) typed.value = set;
    const here = new URL(window.location.href);
    if (set) here.searchParams.set('set', set);
    else here.searchParams.delete('set');
    window.history.replaceState(window.history.state, '', here);
  };

  for (const input of inputs) {
    input.addEventListener('input', () => { show(input); ask(); });
    // The arrow keys move by the number's own step.
    input.addEventListener('keydown', (event) => {
      const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
      if (!steps) return;
      event.preventDefault();
      input.value = String(snapped(input) + steps * Number(input.dataset.step));
      show(input);
      ask();
    });
  }
  panel.querySelector('.slider-reset').addEventListener('click', () => {
    others.length = 0;
    for (const input of inputs) { input.value = input.dataset.plan; show(input); }
    ask();
  });
}

export function planText() {
  const frame = document.querySelector('.numbered');
  const text = frame?.querySelector('textarea');
  if (!text) return;
  const faulty = new Set(frame.dataset.faults.split(' ').filter(Boolean).map(Number));
  const gutter = document.createElement('div');
  gutter.className = 'gutter';
  gutter.setAttribute('aria-hidden', 'true');
  frame.prepend(gutter);
  const number = () => {
    const count = text.value.split('\n').length;
    if (gutter.childElementCount === count) return;
    gutter.replaceChildren(...Array.from({ length: count }, (_, at) => {
      const line = document.createElement('span');
      line.textContent = String(at + 1);
      if (faulty.has(at + 1)) line.className = 'faulty';
      return line;
    }));
  };
  const follow = () => { gutter.scrollTop = text.scrollTop; };
  text.addEventListener('input', number);
  text.addEventListener('scroll', follow);
  number();

  for (const link of document.querySelectorAll('.faults a[data-line]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const lines = text.value.split('\n');
      const line = Math.min(Number(link.dataset.line), lines.length);
      const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      text.focus();
      text.setSelectionRange(from, from + lines[line - 1].length);
      text.scrollTop = Math.max(0, (line - 6) * (text.scrollHeight / lines.length));
      follow();
    });
  }

  // A text that was changed and not kept is not lost by a slip of the hand.
  const form = text.form;
  const before = text.defaultValue;
  let sent = false;
  form.addEventListener('submit', () => { sent = true; });
  window.addEventListener('beforeunload', (event) => {
    if (!sent && text.value !== before) event.preventDefault();
  });
}

export function planLists() {
  for (const list of document.querySelectorAll('.plan-list')) list.addEventListener('change', () => limit(list));
}

// More than four are too many to see beside each other.
function limit(list) {
  const boxes = [...list.querySelectorAll('input[type="checkbox"]')];
  const full = boxes.filter((box) => box.checked).length >= Number(list.dataset.most);
  for (const box of boxes) box.disabled = full && !box.checked;
}
