import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import type { ShownMessage } from './wire.ts';

interface MessageFieldProps {
  label: string;
  placeholder: string;
  editing: ShownMessage | undefined;
  onSubmit: (text: string) => void;
}

/** The field and its button: Enter sends, Shift+Enter begins a new line. */
export function MessageField({ label, placeholder, editing, onSubmit }: MessageFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    setText(editing?.text ?? '');
    if (editing) field.current?.focus();
  }, [editing]);
  const submit = () => {
    if (text.trim() === '') return;
    onSubmit(text);
    setText('');
    field.current?.focus();
  };
  return (
    <>
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <button
        type="button"
        class="icon-button send"
        aria-label="Kirim"
        disabled={text.trim() === ''}
        onClick={submit}
      >
        <Icon name="send" />
      </button>
    </>
  );
}
