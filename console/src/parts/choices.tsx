interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly chosen: T | undefined;
  readonly choose: (one: T) => void;
  /** Sets it apart from another choice of the same form. */
  readonly name?: string;
}

/** One of a closed list, each choice with a line of its own; one must be chosen. */
export function Choices<T extends string>({
  legend,
  options,
  nameOf,
  chosen,
  choose,
  name = 'choice',
}: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={name} required checked={chosen === one} onChange={() => choose(one)} />
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
