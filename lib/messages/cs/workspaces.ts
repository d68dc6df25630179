import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Czech. */
export const workspaces: typeof english = {
  title: 'Pracovní prostory',
  intro: 'Pracujte na životopisech společně s ostatními. Vaše vlastní dokumenty zůstanou soukromé.',
  list: 'Vaše pracovní prostory',
  none: 'Zatím nejste v žádném pracovním prostoru.',
  roles: {
    owner: 'Vlastník',
    admin: 'Správce',
    member: 'Člen',
    coach: 'Poradce',
    viewer: 'Jen čtení',
  },
  create: {
    title: 'Nový pracovní prostor',
    text: 'Budete jeho vlastníkem a můžete pozvat ostatní.',
    name: 'Název',
    missing: 'Zadejte název.',
    submit: 'Vytvořit pracovní prostor',
    done: (name) => `Prostor „${name}“ je vytvořený.`,
    limit: 'Jste ve 20 pracovních prostorech, víc jich být nemůže. Nejdřív jeden opusťte.',
  },
  invitation: {
    title: 'Máte pozvánku do pracovního prostoru',
    titleOf: (name) => `Pozvánka do prostoru „${name}“`,
    by: (inviter) => `Zve vás ${inviter}.`,
    role: (role) => `Vaše role: ${role}.`,
    forEmail: (email) =>
      `Tato pozvánka je pro ${email}. Použijte tuto adresu a pak se vrátíte sem.`,
    text: 'Jeho členové uvidí vaše jméno a e-mailovou adresu. Vše, co v něm vytvoříte, mohou jeho členové otevřít. Vaše vlastní dokumenty zůstanou soukromé.',
    accept: 'Přijmout pozvánku',
    joined: (name) => `Teď jste v prostoru „${name}“.`,
    gone: 'Tato pozvánka už byla použita nebo stažena, anebo vypršela. Požádejte o novou.',
    otherAccount: (invited, own) =>
      `Tato pozvánka je pro ${invited}, ale používáte účet ${own}. Přihlaste se s pozvanou adresou.`,
    otherAddress:
      'Tato pozvánka je pro jinou e-mailovou adresu, nebo ta vaše ještě není potvrzená. Přihlaste se s pozvanou adresou.',
    limit: 'Tento pracovní prostor je plný, nebo už jste ve 20 prostorech. Nic se nezměnilo.',
  },
  signedOut: 'Použijte pozvanou e-mailovou adresu. Pak se vrátíte sem.',
  lastOwner:
    'Jste jediným vlastníkem pracovního prostoru, ve kterém jsou další členové. Nic se nesmazalo. Nejdřív ho předejte nebo smažte.',
}
