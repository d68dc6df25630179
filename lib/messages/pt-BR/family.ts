import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of a CV that follows another one, in Brazilian Portuguese. */
export const family: typeof english = {
  changed: (name, count) =>
    `Este currículo segue “${name}”. ${plural(count, {
      one: '# alteração feita lá ainda não está aqui.',
      other: '# alterações feitas lá ainda não estão aqui.',
    })}`,
  see: 'Ver alterações',
  title: (name) => `Alterações em “${name}”`,
  hint: 'O que você alterou, adicionou ou deixou de fora aqui permanece. Você pode desfazer tudo.',
  coming: 'Novidades de lá',
  held: 'Alterado nos dois',
  heldHint: 'Seu texto permanece até você escolher.',
  here: 'Neste currículo',
  there: (name) => `Em “${name}”`,
  keep: 'Manter meu',
  take: 'Usar este texto',
  bringOver: (count) => plural(count, { one: 'Trazer # alteração', other: 'Trazer # alterações' }),
  brought: 'Alterações trazidas.',
  upToDate: (name) => `Este currículo tem tudo de “${name}”.`,
  tooLong: 'Os dois juntos são longos demais para um só currículo. Nada foi alterado.',
  alone:
    'Este currículo não está vinculado a nenhum outro. Um currículo vinculado, para uma vaga ou em outro idioma, começa como cópia: o que você corrige aqui é oferecido lá, e a redação própria dele permanece.',
  follows: 'Segue',
  inTrash: 'O currículo que este segue está na lixeira. Restaure-o ou deixe de segui-lo.',
  notHere: 'O currículo que este segue não está neste dispositivo nem nesta conta.',
  followers: (count) =>
    plural(count, { one: '# currículo segue este:', other: '# currículos seguem este:' }),
  current: 'Atualizado',
  line: 'Esta linha em todos os currículos vinculados',
  lineHint: 'Coloque o cursor em um campo para vê-lo em todos os currículos vinculados.',
  statuses: {
    main: 'Currículo principal',
    follows: 'Igual ao principal',
    own: 'Redação própria',
    'only-here': 'Só neste currículo',
    'out-of-date': 'Desatualizada',
    held: 'Redação própria, principal alterado depois',
    missing: 'Não está neste currículo',
  },
  emptyLine: 'Vazio',
  everywhere: 'Usar em todos',
  followAgain: 'Voltar a seguir o principal',
  takeThere: 'Usar a redação daqui',
  sent: (name) => `Adicionado a “${name}”.`,
  sentTo: (count) =>
    plural(count, { one: '# currículo alterado.', other: '# currículos alterados.' }),
  notSent:
    'Não foi possível alterar o outro currículo, então nada foi alterado. Abra-o para ver por quê.',
  ownTitle: 'Só neste currículo',
  ownHint:
    'O que você alterou, adicionou ou deixou de fora aqui. Permanece quando o currículo principal muda.',
  noneOwn: 'Tudo aqui segue o currículo principal.',
  sendToMain: 'Adicionar ao currículo principal',
  putBack: 'Colocar de volta',
  heldTranslation: 'Tradução desatualizada',
  original: (name) => `Original em “${name}”`,
  propose: 'Sugerir tradução',
  proposing: 'Traduzindo…',
  proposal: 'Tradução sugerida',
  useProposal: 'Usar esta tradução',
  notProposed:
    'O modelo de IA não deu uma tradução desta linha que possa ser verificada. Escreva a sua.',
  stop: 'Deixar de seguir',
  stopped: (name) => `Este currículo não segue mais “${name}”.`,
}
