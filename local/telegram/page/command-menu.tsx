import type { Act, Person } from './wire.ts';

/** Closes the menu that a pressed button stands in. */
export const closeMenuOf = (element: Element): void => element.closest('details')?.removeAttribute('open');

export function CommandMenu({ person, onPick }: { person: Person; onPick: (act: Act) => unknown }) {
  if (person.commands.length === 0) return null;
  return (
    <details class="commands">
      <summary class="icon-button" aria-label="Perintah bot" title="Perintah bot">
        <span aria-hidden="true">/</span>
      </summary>
      <ul class="menu commands-menu">
        {person.commands.map(({ command, description }) => (
          <li key={command}>
            <button
              type="button"
              onClick={(event) => {
                closeMenuOf(event.currentTarget);
                onPick({ text: `/${command}` });
              }}
            >
              <strong>/{command}</strong> <span>{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
