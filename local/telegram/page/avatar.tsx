const HUES = 6;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();

export function Avatar({ name, id }: { name: string; id: number }) {
  return (
    <span class={`avatar avatar-${Math.abs(id) % HUES}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
