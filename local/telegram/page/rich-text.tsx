import type { ComponentChildren } from 'preact';
import { send } from './store.ts';
import type { ShownEntity } from './wire.ts';

interface Piece {
  text: string;
  entities: ShownEntity[];
}

/** Cuts a text where any entity begins or ends. */
export function cutText(text: string, entities: readonly ShownEntity[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length);
  const points = [...cuts].sort((left, right) => left - right);
  return points.slice(0, -1).map((begin, index) => {
    const end = points[index + 1] ?? text.length;
    const covering = entities.filter(({ offset, length }) => offset <= begin && offset + length >= end);
    return { text: text.slice(begin, end), entities: covering };
  });
}

function wrap(
  entity: ShownEntity,
  inside: ComponentChildren,
  text: string,
  chatId: number,
): ComponentChildren {
  switch (entity.type) {
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
    case 'underline':
      return <u>{inside}</u>;
    case 'strikethrough':
      return <s>{inside}</s>;
    case 'code':
    case 'pre':
      return <code>{inside}</code>;
    case 'blockquote':
    case 'expandable_blockquote':
      return <q class="quote">{inside}</q>;
    case 'spoiler':
      return <span class="spoiler">{inside}</span>;
    case 'bot_command':
      return (
        <button type="button" class="command" onClick={() => send(chatId, { text })}>
          {inside}
        </button>
      );
    case 'url':
    case 'text_link':
    case 'email':
    case 'phone_number':
    case 'mention':
    case 'hashtag':
      // Shown and never followed: practice must not lead anybody out.
      return (
        <span class="link" title={entity.url ?? text}>
          {inside}
        </span>
      );
    default:
      return inside;
  }
}

export function RichText({
  text,
  entities,
  chatId,
}: {
  text: string;
  entities: ShownEntity[];
  chatId: number;
}) {
  return (
    <p class="text">
      {cutText(text, entities).map((piece, index) => (
        <span key={`${index}:${piece.text}`}>
          {piece.entities.reduceRight<ComponentChildren>(
            (inside, entity) => wrap(entity, inside, piece.text, chatId),
            piece.text,
          )}
        </span>
      ))}
    </p>
  );
}
