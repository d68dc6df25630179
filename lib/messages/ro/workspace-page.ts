import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the page of one workspace, in Romanian. */
export const workspacePage: typeof english = {
  reauthentication:
    'Această modificare îi privește pe toți din spațiul de lucru, așa că te rugăm să confirmi că ești tu.',
  members: {
    title: 'Membri',
    you: 'Tu',
    roleOf: (name) => `Rolul pentru ${name}`,
    saved: (name, role) => `Rol nou pentru ${name}: ${role}.`,
    rolesTitle: 'Roluri',
    roles: {
      owner: 'Poate face orice, inclusiv să predea sau să șteargă spațiul de lucru.',
      admin: 'Editează documente și gestionează membrii, cheile și linkurile.',
      member: 'Creează, editează și distribuie documente.',
      coach: 'Citește documente, comentează și propune modificări, dar nu poate edita.',
      viewer: 'Citește documente și nimic altceva.',
    },
    makeOwner: 'Fă proprietar',
    makeOwnerTitle: (name) => `Îi dai rolul de proprietar lui ${name}?`,
    makeOwnerText:
      'Această persoană va putea face orice aici, inclusiv să șteargă spațiul de lucru și să te elimine. Poți anula asta doar cât timp ești și tu proprietar.',
    remove: 'Elimină',
    removeTitle: (name) => `Elimini pe ${name}?`,
    removeText:
      'Accesul se încheie imediat, iar cheile API și tokenul SCIM create aici de această persoană nu mai funcționează. Documentele rămân.',
    removed: (name) => `Eliminat: ${name}.`,
    handOver: 'Predă',
    handOverTitle: (name) => `Predai acest spațiu de lucru lui ${name}?`,
    handOverText:
      'Această persoană devine proprietar, iar tu primești rolul Administrare. Nu poți anula asta, doar un proprietar poate.',
    handedOver: (name) => `Noul proprietar al spațiului de lucru: ${name}.`,
  },
  invitations: {
    title: 'Invitații',
    text: 'Invită oameni prin e-mail. Linkul funcționează doar pentru adresa la care a fost trimis.',
    none: 'Nu există invitații deschise.',
    invite: 'Invită pe cineva',
    role: 'Rol',
    submit: 'Trimite invitația',
    sent: (email) => `Am trimis o invitație la ${email}.`,
    link: 'Link de invitație',
    linkText: 'Nu s-a trimis niciun e-mail. Copiază linkul acum și trimite-l tu.',
    again: 'Trimite din nou',
    withdraw: 'Retrage',
    withdrawn: (email) => `Invitația pentru ${email} nu mai funcționează.`,
    alreadyMember: 'Această persoană este deja membru.',
    full: 'Acest spațiu de lucru are numărul maxim de membri sau de invitații deschise.',
  },
  usage: {
    title: 'Utilizare',
    documents: 'Documente',
    of: (count, limit) => `${count} din ${limit}`,
    plan: 'Plan',
    shared: 'AI și documentele se adună la limitele contului proprietarului.',
  },
  log: {
    title: 'Jurnal',
    text: 'Cine ce a făcut în acest spațiu de lucru, începând cu cele mai noi. Nimeni nu îl poate modifica.',
    filter: 'Arată',
    all: 'Tot',
    none: 'Nu există nimic de acest fel.',
    former: 'Fost membru',
    formerOf: (name) => `${name} (fost membru)`,
    intact: (count) =>
      plural(count, {
        one: 'Verificat: # intrare, nemodificată.',
        few: 'Verificat: # intrări, niciuna modificată sau lipsă.',
        other: 'Verificat: # de intrări, niciuna modificată sau lipsă.',
      }),
    broken: (entry) =>
      `Intrarea ${entry} a fost modificată sau lipsește. Descarcă jurnalul și anunță persoana care administrează acest server.`,
    kinds: {
      'workspace-created': 'Spațiu de lucru creat',
      'workspace-renamed': 'Spațiu de lucru redenumit',
      'brand-changed': 'Identitate vizuală modificată',
      'workspace-exported': 'Tot descărcat',
      'member-joined': 'Membru nou',
      'member-role-changed': 'Rol schimbat',
      'member-removed': 'Membru eliminat',
      'member-left': 'Membru plecat',
      'ownership-handed-over': 'Spațiu de lucru predat',
      'invitation-sent': 'Invitație trimisă',
      'invitation-withdrawn': 'Invitație retrasă',
      'key-created': 'Cheie API creată',
      'key-revoked': 'Cheie API revocată',
      'share-created': 'Link de distribuire creat',
      'share-changed': 'Link de distribuire modificat',
      'share-revoked': 'Link de distribuire revocat',
      'document-trashed': 'Document mutat în coș',
      'document-erased': 'Document șters definitiv',
      'document-exported': 'Document descărcat',
      'audit-exported': 'Jurnal descărcat',
      'sign-in-changed': 'Autentificare modificată',
      'sign-in-removed': 'Furnizor de conectare eliminat',
      'provisioning-token-created': 'Token SCIM creat',
      'provisioning-token-revoked': 'Token SCIM revocat',
    },
  },
  download: {
    title: 'Descarcă tot',
    text: 'Toate documentele acestui spațiu de lucru cu versiunile, fotografiile și PDF-urile lor. Le poți restaura în orice cont.',
    leave: 'Poți părăsi pagina și te poți întoarce aici pentru descărcare.',
  },
  leave: {
    title: 'Ieși din spațiul de lucru',
    text: 'Pierzi accesul la tot ce conține, până când te invită cineva din nou.',
    confirm: (name) => `Ieși din ${name}?`,
    lastOwner: 'Ești singurul proprietar. Mai întâi predă spațiul de lucru sau șterge-l.',
  },
  deletion: {
    title: 'Șterge spațiul de lucru',
    text: 'Șterge toate documentele, versiunile, linkurile și cheile din el, pentru toți membrii. Nu se poate anula.',
    typeName: (name) => `Scrie ${name} ca să confirmi`,
    mismatch: 'Acesta nu este numele spațiului de lucru.',
  },
}
