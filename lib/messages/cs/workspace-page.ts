import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of the page of one workspace, in Czech. */
export const workspacePage: typeof english = {
  reauthentication:
    'Tato změna se týká všech v pracovním prostoru, proto prosím potvrďte, že jste to vy.',
  members: {
    title: 'Členové',
    you: 'Vy',
    roleOf: (name) => `Role: ${name}`,
    saved: (name, role) => `Nová role (${name}): ${role}.`,
    rolesTitle: 'Role',
    roles: {
      owner: 'Může všechno, i předat nebo smazat pracovní prostor.',
      admin: 'Upravuje dokumenty a spravuje členy, klíče a odkazy.',
      member: 'Vytváří, upravuje a sdílí dokumenty.',
      coach: 'Čte dokumenty, komentuje a navrhuje změny, ale nemůže upravovat.',
      viewer: 'Čte dokumenty a nic víc.',
    },
    makeOwner: 'Udělat vlastníkem',
    makeOwnerTitle: (name) => `Udělat vlastníkem? ${name}`,
    makeOwnerText:
      'Tato osoba tu pak může všechno, i smazat pracovní prostor a odebrat vás. Vrátit to můžete, jen dokud jste sami vlastníkem.',
    remove: 'Odebrat',
    removeTitle: (name) => `Odebrat: ${name}?`,
    removeText:
      'Přístup končí hned a klíče API a přístup SCIM, které tu daná osoba vytvořila, přestanou platit. Dokumenty zůstanou.',
    removed: (name) => `Odebráno: ${name}.`,
    handOver: 'Předat',
    handOverTitle: (name) => `Předat pracovní prostor? Nový vlastník: ${name}`,
    handOverText:
      'Tato osoba se stane vlastníkem a vy budete správcem. Vy to vrátit nemůžete, jen vlastník.',
    handedOver: (name) => `Nový vlastník pracovního prostoru: ${name}.`,
  },
  invitations: {
    title: 'Pozvánky',
    text: 'Zvěte lidi e-mailem. Odkaz funguje jen pro adresu, na kterou byl poslán.',
    none: 'Žádná pozvánka nečeká.',
    invite: 'Pozvat někoho',
    role: 'Role',
    submit: 'Poslat pozvánku',
    sent: (email) => `Poslali jsme pozvánku na ${email}.`,
    link: 'Odkaz v pozvánce',
    linkText: 'Žádný e-mail se neodeslal. Zkopírujte odkaz teď a pošlete ho sami.',
    again: 'Poslat znovu',
    withdraw: 'Zrušit',
    withdrawn: (email) => `Pozvánka pro ${email} už neplatí.`,
    alreadyMember: 'Tato osoba už je členem.',
    full: 'Tento pracovní prostor má tolik členů nebo čekajících pozvánek, kolik jich může mít.',
  },
  usage: {
    title: 'Využití',
    documents: 'Dokumenty',
    of: (count, limit) => `${count} z ${limit}`,
    plan: 'Tarif',
    shared: 'AI a dokumenty se počítají do limitů účtu vlastníka.',
  },
  log: {
    title: 'Záznam',
    text: 'Kdo co v tomto pracovním prostoru udělal, od nejnovějšího. Nikdo ho nemůže změnit.',
    filter: 'Zobrazit',
    all: 'Všechno',
    none: 'Nic takového tu není.',
    former: 'Bývalý člen',
    formerOf: (name) => `${name} (bývalý člen)`,
    intact: (count) =>
      plural(count, {
        one: 'Zkontrolováno: # záznam, beze změny.',
        few: 'Zkontrolováno: # záznamy, žádný změněný ani ztracený.',
        many: 'Zkontrolováno: # záznamu, žádný změněný ani ztracený.',
        other: 'Zkontrolováno: # záznamů, žádný změněný ani ztracený.',
      }),
    broken: (entry) =>
      `Záznam ${entry} byl změněn nebo chybí. Stáhněte si záznam a dejte vědět tomu, kdo tento server provozuje.`,
    kinds: {
      'workspace-created': 'Pracovní prostor vytvořen',
      'workspace-renamed': 'Pracovní prostor přejmenován',
      'brand-changed': 'Vzhled značky změněn',
      'workspace-exported': 'Vše staženo',
      'member-joined': 'Člen se připojil',
      'member-role-changed': 'Role změněna',
      'member-removed': 'Člen odebrán',
      'member-left': 'Člen odešel',
      'ownership-handed-over': 'Pracovní prostor předán',
      'invitation-sent': 'Pozvánka poslána',
      'invitation-withdrawn': 'Pozvánka zrušena',
      'key-created': 'Klíč API vytvořen',
      'key-revoked': 'Klíč API zneplatněn',
      'share-created': 'Odkaz ke sdílení vytvořen',
      'share-changed': 'Odkaz ke sdílení změněn',
      'share-revoked': 'Odkaz ke sdílení zneplatněn',
      'document-trashed': 'Dokument přesunut do koše',
      'document-erased': 'Dokument trvale smazán',
      'document-exported': 'Dokument stažen',
      'audit-exported': 'Záznam stažen',
      'sign-in-changed': 'Přihlašování změněno',
      'sign-in-removed': 'Poskytovatel přihlášení odebrán',
      'provisioning-token-created': 'Token SCIM vytvořen',
      'provisioning-token-revoked': 'Token SCIM zneplatněn',
    },
  },
  download: {
    title: 'Stáhnout všechno',
    text: 'Všechny dokumenty tohoto pracovního prostoru s verzemi, fotkami a PDF. Můžete je obnovit v kterémkoli účtu.',
    leave: 'Tuto stránku můžete opustit a pro stažení se sem vrátit.',
  },
  leave: {
    title: 'Opustit pracovní prostor',
    text: 'Ztratíte přístup ke všemu v něm, dokud vás někdo znovu nepozve.',
    confirm: (name) => `Opustit ${name}?`,
    lastOwner: 'Jste jediný vlastník. Nejdřív pracovní prostor předejte, nebo ho smažte.',
  },
  deletion: {
    title: 'Smazat pracovní prostor',
    text: 'Smaže všechny dokumenty, verze, odkazy a klíče v něm, všem členům. Nelze to vrátit.',
    typeName: (name) => `Pro potvrzení napište ${name}`,
    mismatch: 'Toto není název pracovního prostoru.',
  },
}
