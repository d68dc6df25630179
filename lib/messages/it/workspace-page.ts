import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the page of one workspace, in Italian. */
export const workspacePage: typeof english = {
  reauthentication: 'Questa modifica riguarda tutto lo spazio di lavoro: conferma la tua identità.',
  members: {
    title: 'Membri',
    you: 'Tu',
    roleOf: (name) => `Ruolo di ${name}`,
    saved: (name, role) => `Nuovo ruolo di ${name}: ${role}.`,
    rolesTitle: 'Ruoli',
    roles: {
      owner: 'Può fare tutto, anche cedere o eliminare lo spazio di lavoro.',
      admin: 'Modifica i documenti e gestisce membri, chiavi e link.',
      member: 'Crea, modifica e condivide documenti.',
      coach: 'Legge i documenti, commenta e propone modifiche, ma non può modificarli.',
      viewer: 'Legge i documenti e nient’altro.',
    },
    makeOwner: 'Rendi proprietario',
    makeOwnerTitle: (name) => `Dare a ${name} il ruolo di proprietario?`,
    makeOwnerText:
      'Potrà fare tutto qui, anche eliminare lo spazio di lavoro e rimuovere te. Puoi annullare solo finché hai anche tu questo ruolo.',
    remove: 'Rimuovi',
    removeTitle: (name) => `Rimuovere ${name}?`,
    removeText:
      'L’accesso finisce subito, e le chiavi API e l’accesso SCIM che ha creato qui non funzionano più. I documenti restano.',
    removed: (name) => `Membro rimosso: ${name}.`,
    handOver: 'Cedi',
    handOverTitle: (name) => `Cedere questo spazio di lavoro a ${name}?`,
    handOverText:
      'Ne diventa proprietario, e tu passi al ruolo Amministrazione. Tu non puoi annullare: può farlo solo un proprietario.',
    handedOver: (name) => `Nuovo proprietario dello spazio di lavoro: ${name}.`,
  },
  invitations: {
    title: 'Inviti',
    text: 'Invita altre persone via email. Il link funziona solo per l’indirizzo a cui è stato inviato.',
    none: 'Non ci sono inviti aperti.',
    invite: 'Invita qualcuno',
    role: 'Ruolo',
    submit: 'Invia invito',
    sent: (email) => `Abbiamo inviato un invito a ${email}.`,
    link: 'Link di invito',
    linkText: 'Nessuna email è stata inviata. Copia ora il link e invialo tu.',
    again: 'Invia di nuovo',
    withdraw: 'Ritira',
    withdrawn: (email) => `L’invito di ${email} non funziona più.`,
    alreadyMember: 'Questa persona è già membro.',
    full: 'Questo spazio di lavoro ha il numero massimo di membri o di inviti aperti.',
  },
  usage: {
    title: 'Utilizzo',
    documents: 'Documenti',
    of: (count, limit) => `${count} di ${limit}`,
    plan: 'Piano',
    shared: 'IA e documenti contano nei limiti dell’account del proprietario.',
  },
  log: {
    title: 'Registro',
    text: 'Chi ha fatto cosa in questo spazio di lavoro, dal più recente. Nessuno può modificarlo.',
    filter: 'Mostra',
    all: 'Tutto',
    none: 'Non c’è niente di questo tipo.',
    former: 'Ex membro',
    formerOf: (name) => `${name} (ex membro)`,
    intact: (count) =>
      plural(count, {
        one: 'Verificato: # voce, non modificata.',
        other: 'Verificato: # voci, nessuna modificata o mancante.',
      }),
    broken: (entry) =>
      `La voce ${entry} è stata modificata o manca. Scarica il registro e avvisa chi gestisce questo server.`,
    kinds: {
      'workspace-created': 'Spazio di lavoro creato',
      'workspace-renamed': 'Spazio di lavoro rinominato',
      'brand-changed': 'Immagine aziendale modificata',
      'workspace-exported': 'Scaricato tutto',
      'member-joined': 'Ingresso di un membro',
      'member-role-changed': 'Ruolo cambiato',
      'member-removed': 'Membro rimosso',
      'member-left': 'Uscita di un membro',
      'ownership-handed-over': 'Spazio di lavoro ceduto',
      'invitation-sent': 'Invito inviato',
      'invitation-withdrawn': 'Invito ritirato',
      'key-created': 'Chiave API creata',
      'key-revoked': 'Chiave API revocata',
      'share-created': 'Link di condivisione creato',
      'share-changed': 'Link di condivisione modificato',
      'share-revoked': 'Link di condivisione revocato',
      'document-trashed': 'Documento spostato nel cestino',
      'document-erased': 'Documento eliminato definitivamente',
      'document-exported': 'Documento scaricato',
      'audit-exported': 'Registro scaricato',
      'sign-in-changed': 'Accesso modificato',
      'sign-in-removed': 'Provider di accesso rimosso',
      'provisioning-token-created': 'Token SCIM creato',
      'provisioning-token-revoked': 'Token SCIM revocato',
    },
  },
  download: {
    title: 'Scarica tutto',
    text: 'Tutti i documenti di questo spazio di lavoro con versioni, foto e PDF. Puoi ripristinarli in qualsiasi account.',
    leave: 'Puoi lasciare questa pagina e tornare qui per scaricare.',
  },
  leave: {
    title: 'Esci dallo spazio di lavoro',
    text: 'Perdi l’accesso a tutto il contenuto, finché qualcuno non ti invita di nuovo.',
    confirm: (name) => `Uscire da ${name}?`,
    lastOwner: 'Sei l’unico proprietario. Prima cedi lo spazio di lavoro o eliminalo.',
  },
  deletion: {
    title: 'Elimina spazio di lavoro',
    text: 'Elimina tutti i documenti, le versioni, i link e le chiavi, per tutti i membri. Non si può annullare.',
    typeName: (name) => `Per confermare, scrivi ${name}`,
    mismatch: 'Questo non è il nome dello spazio di lavoro.',
  },
}
