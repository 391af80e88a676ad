/**
 * What a reader does with the claims of a page: goes to one, opens its card, corrects it, adds one. Most readings end
 * without any of it, so a session loads its code with the first action.
 */

import type { ActingSession } from './acting-session';
import type { CreateCard } from './card';
import { Cards } from './cards';
import { ClaimCommands } from './claim-commands';
import { ClaimFocus } from './claim-focus';
import { ReaderCorrections } from './reader-corrections';

export class ReaderActions {
  readonly cards: Cards;
  readonly corrections: ReaderCorrections;
  readonly commands: ClaimCommands;

  constructor(session: ActingSession, createCard: CreateCard) {
    const focus = new ClaimFocus();
    this.corrections = new ReaderCorrections(session);
    this.cards = new Cards(session, { createCard, focus, corrections: this.corrections });
    this.commands = new ClaimCommands(session, { cards: this.cards, focus });
  }
}
