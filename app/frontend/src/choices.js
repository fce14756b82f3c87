// What is shown (municipality, group, period, date) is a plain form with a button. Someone who chooses with the mouse
// sees the result at once; someone who walks a list by keyboard decides with the button or Enter.
export function choices() {
  const form = document.querySelector('form.choices');
  if (!form) return;
  let byPointer = false;
  form.addEventListener('pointerdown', () => { byPointer = true; });
  form.addEventListener('keydown', () => { byPointer = false; });
  form.addEventListener('change', (event) => {
    if (byPointer && event.target.matches('select')) form.requestSubmit();
  });
  // Empty fields would only make the address long.
  form.addEventListener('submit', () => {
    for (const field of form.querySelectorAll('input, select')) if (field.value === '') field.disabled = true;
  });

  const toggle = document.querySelector('.choices-toggle');
  toggle?.addEventListener('click', () => {
    const open = form.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
  });
}
