import { useId, useRef } from 'preact/hooks';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> {
  legend: string;
  options: readonly Option<Value>[];
  value: string | null;
  clearLabel: string;
  /** Null where the choice is taken back. */
  onChoose: (value: Value | null) => void;
}

/** A few answers of which one is chosen, large enough for a finger. */
export function RadioRow<Value extends string>({ legend, options, value, clearLabel, onChoose }: Props<Value>) {
  const name = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    // The button goes with the choice.
    row.current?.querySelector('input')?.focus();
    onChoose(null);
  };
  return (
    <fieldset ref={row} class="review-radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} data-chosen={option.value === value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
      {value !== null && (
        <button type="button" class="button plain small review-clear" onClick={clear}>
          {clearLabel}
        </button>
      )}
    </fieldset>
  );
}
