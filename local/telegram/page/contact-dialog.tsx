import { useState } from 'preact/hooks';
import { Dialog, DialogActions, type SendingDialogProps } from './dialog.tsx';

export function ContactDialog({ onSend, onClose }: SendingDialogProps) {
  const [phone, setPhone] = useState('+62 812-0000-0001');
  const [name, setName] = useState('');
  const send = () => {
    const number = phone.replaceAll(/[^\d+]/g, '');
    onSend({ contact: name.trim() ? { phone_number: number, first_name: name.trim() } : number });
  };
  return (
    <Dialog title="Kirim kontak" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label class="field">
          Nomor telepon (karang saja)
          <input type="tel" required value={phone} onInput={(event) => setPhone(event.currentTarget.value)} />
        </label>
        <label class="field">
          Nama, kosongkan untuk nomor sendiri
          <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <DialogActions onClose={onClose}>
          <button type="submit" class="button">
            Kirim kontak
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
