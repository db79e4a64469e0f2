import { useId } from 'preact/hooks';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> {
  legend: string;
  options: readonly Option<Value>[];
  value: string | null;
  onChoose: (value: Value) => void;
}

/** A few answers of which one is chosen, large enough for a finger. */
export function RadioRow<Value extends string>({ legend, options, value, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="review-radios">
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
    </fieldset>
  );
}
