import { useState } from 'preact/hooks';
import { closeMenuOf } from './command-menu.tsx';
import { Icon } from './icons.tsx';
import { RichText } from './rich-text.tsx';
import { attempt, send, showToast } from './store.ts';
import { deleteMessage, type ShownButton, type ShownMessage } from './wire.ts';
import { clockTime } from './words.ts';

function Media({ message }: { message: ShownMessage }) {
  const { photo, voice, document: file, location, contact, other } = message;
  return (
    <>
      {photo ? (
        <img
          class="photo"
          src={photo.url}
          width={photo.width}
          height={photo.height}
          alt="Foto yang dikirim"
        />
      ) : null}
      {voice ? (
        <audio class="voice" controls src={voice.url} aria-label={`Pesan suara, ${voice.seconds} detik`}>
          <track kind="captions" />
        </audio>
      ) : null}
      {file ? (
        <p class="attached">
          <Icon name="file" /> {file.name}
        </p>
      ) : null}
      {location ? (
        <p class="place">
          <span class="place-map" aria-hidden="true">
            <Icon name="pin" />
          </span>
          Lokasi {location.lat.toFixed(5)}, {location.lng.toFixed(5)}
        </p>
      ) : null}
      {contact ? (
        <p class="attached">
          <Icon name="contact" /> {contact.first_name}, {contact.phone_number}
        </p>
      ) : null}
      {other ? <p class="attached">({other})</p> : null}
    </>
  );
}

function InlineButton({
  button,
  message,
  chatId,
}: {
  button: ShownButton;
  message: ShownMessage;
  chatId: number;
}) {
  const [isPressed, setPressed] = useState(false);
  const press = async () => {
    if (button.url) return showToast(`Tautan ini tidak dibuka di ruang latihan: ${button.url}`);
    setPressed(true);
    await send(chatId, { callback_data: button.callback_data, message_id: message.message_id });
    setPressed(false);
  };
  return (
    <button type="button" class="inline-button" aria-busy={isPressed} onClick={press}>
      {button.text}
      {button.url ? <span aria-hidden="true"> ↗</span> : null}
    </button>
  );
}

function InlineKeyboard({ message, chatId }: { message: ShownMessage; chatId: number }) {
  return (
    <div class="inline-keyboard">
      {(message.inline_keyboard ?? []).map((row, index) => (
        <div class="key-row" key={`${index}:${row[0]?.text ?? ''}`}>
          {row.map((button) => (
            <InlineButton key={button.text} button={button} message={message} chatId={chatId} />
          ))}
        </div>
      ))}
    </div>
  );
}

function OwnActions({
  message,
  chatId,
  onEdit,
}: {
  message: ShownMessage;
  chatId: number;
  onEdit: () => void;
}) {
  const canEdit = !(message.location || message.contact || message.other);
  return (
    <details class="own-actions">
      <summary aria-label="Ubah atau hapus pesan ini">
        <Icon name="more" />
      </summary>
      <div class="menu">
        {canEdit ? (
          <button
            type="button"
            onClick={(event) => {
              closeMenuOf(event.currentTarget);
              onEdit();
            }}
          >
            Ubah
          </button>
        ) : null}
        <button type="button" onClick={() => attempt(() => deleteMessage(chatId, message.message_id))}>
          Hapus
        </button>
      </div>
    </details>
  );
}

interface BubbleProps {
  message: ShownMessage;
  chatId: number;
  isGroup: boolean;
  onEdit: () => void;
}

export function Bubble({ message, chatId, isGroup, onEdit }: BubbleProps) {
  const { from_bot: isBot, reply_to: quoted } = message;
  const writer = isBot ? 'Jaring' : (message.from.first_name ?? 'Anda');
  return (
    <li class={isBot ? 'message from-bot' : 'message from-person'} data-message={message.message_id}>
      <article class="bubble" aria-label={`${writer}, ${clockTime(message.date)}`}>
        {isGroup && !isBot ? <p class="writer">{writer}</p> : null}
        {quoted ? <blockquote class="quoted">{quoted.text || 'Pesan'}</blockquote> : null}
        <Media message={message} />
        {message.text ? <RichText text={message.text} entities={message.entities} chatId={chatId} /> : null}
        <p class="stamp">
          {message.edited ? 'diubah ' : ''}
          <time>{clockTime(message.date)}</time>
        </p>
      </article>
      {isBot ? null : <OwnActions message={message} chatId={chatId} onEdit={onEdit} />}
      {message.inline_keyboard ? <InlineKeyboard message={message} chatId={chatId} /> : null}
    </li>
  );
}
