import { useState } from 'preact/hooks';
import { AttachMenu } from './attach-menu.tsx';
import { CommandMenu } from './command-menu.tsx';
import { Icon } from './icons.tsx';
import { forcedReplyOf, openKeyboardOf, placeholderOf } from './keyboard.ts';
import { MessageField } from './message-field.tsx';
import { ReplyKeyboard } from './reply-keyboard.tsx';
import { type Conversation, changed, send } from './store.ts';
import type { Act, Person, ShownMessage } from './wire.ts';
import { useWriter, WriterChoice } from './writer.tsx';

interface ComposerProps {
  person: Person;
  conversation: Conversation;
  editing: ShownMessage | undefined;
  onEdited: () => void;
}

function Editing({ onCancel }: { onCancel: () => void }) {
  return (
    <p class="editing">
      Mengubah pesan
      <button type="button" class="button button-plain" onClick={onCancel}>
        Batal
      </button>
    </p>
  );
}

function KeyboardSwitch({ isShown, onSwitch }: { isShown: boolean; onSwitch: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Tombol jawaban"
      aria-expanded={isShown}
      onClick={onSwitch}
    >
      <Icon name="keyboard" />
    </button>
  );
}

export function Composer({ person, conversation, editing, onEdited }: ComposerProps) {
  const writer = useWriter(person);
  const [isHidden, hide] = useState(false);
  const keyboard = openKeyboardOf(conversation);
  const isShown = keyboard?.message.reply_keyboard !== undefined && !isHidden && !keyboard.isUsed;

  const act = (given: Act): Promise<boolean> => {
    const forced = 'edit' in given ? undefined : forcedReplyOf(conversation);
    return send(person.chat_id, {
      ...given,
      ...(writer ? { from: { id: writer.person.chat_id } } : {}),
      ...(forced ? { reply_to_message_id: forced.message_id } : {}),
    });
  };
  const write = (text: string) => {
    void act(editing ? { edit: { message_id: editing.message_id, text } } : { text });
    onEdited();
  };
  const switchKeyboard = () => {
    conversation.usedKeyboard = 0;
    hide(isShown);
    changed();
  };
  return (
    <div class="composer">
      {writer ? <WriterChoice {...writer} /> : null}
      {editing ? <Editing onCancel={onEdited} /> : null}
      <div class="composer-row">
        <AttachMenu person={person} onSend={act} />
        <CommandMenu person={person} onPick={act} />
        {keyboard?.message.reply_keyboard ? (
          <KeyboardSwitch isShown={isShown} onSwitch={switchKeyboard} />
        ) : null}
        <MessageField
          label={`Pesan sebagai ${person.name}`}
          placeholder={placeholderOf(conversation)}
          editing={editing}
          onSubmit={write}
        />
      </div>
      {keyboard && isShown ? (
        <ReplyKeyboard message={keyboard.message} conversation={conversation} onSend={act} />
      ) : null}
    </div>
  );
}
