import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Italian. */
export const workspaces: typeof english = {
  title: 'Spazi di lavoro',
  intro: 'Lavora sui CV insieme ad altre persone. I tuoi documenti restano privati.',
  list: 'I tuoi spazi di lavoro',
  none: 'Non sei ancora in nessuno spazio di lavoro.',
  roles: {
    owner: 'Proprietario',
    admin: 'Amministrazione',
    member: 'Membro',
    coach: 'Consulente',
    viewer: 'Sola lettura',
  },
  create: {
    title: 'Nuovo spazio di lavoro',
    text: 'Ne diventi proprietario e puoi invitare altre persone.',
    name: 'Nome',
    missing: 'Inserisci un nome.',
    submit: 'Crea spazio di lavoro',
    done: (name) => `“${name}” è stato creato.`,
    limit: 'Sei in 20 spazi di lavoro, che è il limite. Prima esci da uno.',
  },
  invitation: {
    title: 'Hai un invito a uno spazio di lavoro',
    titleOf: (name) => `Invito in “${name}”`,
    by: (inviter) => `${inviter} ti ha invitato.`,
    role: (role) => `Il tuo ruolo: ${role}.`,
    forEmail: (email) => `Questo invito è per ${email}. Usa questo indirizzo e poi tornerai qui.`,
    text: 'I suoi membri vedranno il tuo nome e il tuo indirizzo email. Possono aprire tutto ciò che crei al suo interno. I tuoi documenti restano privati.',
    accept: 'Accetta l’invito',
    joined: (name) => `Ora sei in “${name}”.`,
    gone: 'Questo invito è già stato usato o ritirato, oppure è scaduto. Chiedine uno nuovo.',
    otherAccount: (invited, own) =>
      `Questo invito è per ${invited}, ma hai eseguito l’accesso come ${own}. Accedi con l’indirizzo invitato.`,
    otherAddress:
      'Questo invito è per un altro indirizzo email, o il tuo non è ancora confermato. Accedi con l’indirizzo invitato.',
    limit: 'Questo spazio di lavoro è pieno, o sei già in 20 spazi. Non è cambiato nulla.',
  },
  signedOut: 'Usa l’indirizzo email invitato. Poi tornerai qui.',
  lastOwner:
    'Sei l’unico proprietario di uno spazio di lavoro con altri membri. Non è stato eliminato nulla. Prima cedilo o eliminalo.',
}
