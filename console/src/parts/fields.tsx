import { useId } from 'preact/hooks';
import { t } from '../words.ts';

/** Which keyboard a phone shows. */
const INPUT_MODES = { text: 'text', tel: 'tel', number: 'numeric' } as const;

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly required?: boolean;
  readonly most?: number;
  readonly example?: string;
  readonly lines?: number;
  readonly kind?: keyof typeof INPUT_MODES;
}

/** One line or a few lines of text with their label. */
export function TextField({
  label,
  value,
  change,
  required = false,
  most = 500,
  example = '',
  lines = 1,
  kind = 'text',
}: TextFieldProps) {
  const id = useId();
  const given = {
    id,
    value,
    required,
    maxLength: most,
    placeholder: example,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {!required && <span class="optional"> {t('form.optional')}</span>}
      </label>
      {lines > 1 ? <textarea rows={lines} {...given} /> : <input inputMode={INPUT_MODES[kind]} {...given} />}
    </div>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly chosen: readonly string[];
  readonly change: (chosen: readonly string[]) => void;
}

/** Several of a closed list, as chips that are checkboxes. */
export function Checks({ legend, codes, nameOf, chosen, change }: ChecksProps) {
  const toggle = (code: string): void =>
    change(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {codes.map((code) => (
        <label key={code} class="check">
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          <span>{nameOf(code)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

/** One of a closed list. */
export function Select({ label, value, change, options }: SelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {options.map(({ value: one, words }) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
