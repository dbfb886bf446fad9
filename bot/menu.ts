import { may } from '#core/access.ts';
import type { Reply } from '#core/talk/session.ts';
import { actorOf, type Turn } from './context.ts';
import { answer, button, menuKeyboard, part } from './reply.ts';

/** What a chat can do at any time, with buttons: a resident's menu, or that of a member of staff, who may be in danger too. */
export function menuReply(turn: Turn, resident: 'menu.welcome' | 'menu.what' = 'menu.welcome'): Reply {
  return turn.staff?.active ? staffMenu(turn, turn.staff.name) : answer([part(resident)], menuKeyboard());
}

function staffMenu(turn: Turn, name: string): Reply {
  const files = may(actorOf(turn), 'application.list')
    ? [button(part('button.staff.files'), 'desk:list')]
    : [];
  const rows = [
    [button(part('button.staff.queue'), 'queue'), button(part('button.staff.held'), 'held')],
    [button(part('button.staff.duty'), 'duty:board'), ...files],
    [button(part('button.sos'), 'sos'), button(part('button.help'), 'help')],
  ];
  return answer([part('staff.menu', { name })], { kind: 'reply', rows });
}
