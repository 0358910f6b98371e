// A form without a framework, whose field can be put anew as frameworks do: a text field, or with `?rich` an editable element.
const isRich = new URLSearchParams(location.search).has('rich');

function newField(text: string): HTMLElement {
  const field = document.createElement(isRich ? 'div' : 'textarea');
  field.id = 'jp-description';
  field.setAttribute('aria-label', 'Describe what you need');
  if (isRich) field.setAttribute('contenteditable', 'true');
  if (field instanceof HTMLTextAreaElement) field.value = text;
  else field.textContent = text;
  return field;
}

const form = {
  field: newField(''),
  get text() {
    return form.field instanceof HTMLTextAreaElement ? form.field.value : form.field.textContent;
  },
  set text(text: string) {
    if (form.field instanceof HTMLTextAreaElement) form.field.value = text;
    else form.field.textContent = text;
    form.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  /** Puts another field, and every second time another form, in place of the one that is there. */
  replace(times: number) {
    for (let i = 0; i < times; i++) {
      const field = newField(form.text);
      if (i % 2 === 0) form.field.replaceWith(field);
      else {
        const around = document.createElement('form');
        around.className = 'form-group';
        around.append(field);
        document.querySelector('form')!.replaceWith(around);
      }
      form.field = field;
    }
  },
};
document.querySelector('form')!.append(form.field);
Object.assign(globalThis, { form });
