import { useState } from 'preact/hooks';
import { ContactDialog } from './contact-dialog.tsx';
import { Icon } from './icons.tsx';
import { LocationDialog } from './location-dialog.tsx';
import type { Conversation } from './store.ts';
import type { Act, ShownButton, ShownMessage } from './wire.ts';

interface ReplyKeyboardProps {
  message: ShownMessage;
  conversation: Conversation;
  onSend: (act: Act) => Promise<boolean>;
}

export function ReplyKeyboard({ message, conversation, onSend }: ReplyKeyboardProps) {
  const [asked, ask] = useState<'location' | 'contact' | undefined>();
  const markup = message.reply_keyboard;
  if (!markup) return null;
  const finish = async (act: Act) => {
    ask(undefined);
    if (markup.one_time_keyboard) conversation.usedKeyboard = message.message_id;
    await onSend(act);
  };
  const press = (button: ShownButton) => {
    if (button.request_location) return ask('location');
    if (button.request_contact) return ask('contact');
    return void finish({ text: button.text });
  };
  return (
    <fieldset class={markup.resize_keyboard ? 'reply-keyboard' : 'reply-keyboard is-tall'}>
      <legend class="for-readers">Tombol jawaban</legend>
      {markup.keyboard.map((row, index) => (
        <div class="key-row" key={`${index}:${row[0]?.text ?? ''}`}>
          {row.map((button) => (
            <button type="button" class="key" key={button.text} onClick={() => press(button)}>
              {button.request_location ? <Icon name="pin" /> : null}
              {button.request_contact ? <Icon name="contact" /> : null}
              {button.text}
            </button>
          ))}
        </div>
      ))}
      {asked === 'location' ? <LocationDialog onSend={finish} onClose={() => ask(undefined)} /> : null}
      {asked === 'contact' ? <ContactDialog onSend={finish} onClose={() => ask(undefined)} /> : null}
    </fieldset>
  );
}
