import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the dashboard about CVs that follow another one, in Brazilian Portuguese. */
export const familyList: typeof english = {
  group: (name) => `“${name}” e os currículos que o seguem`,
  withoutMain: 'Currículos que seguem o mesmo currículo',
  linked: (name, count) =>
    plural(count, { one: `# currículo segue “${name}”.`, other: `# currículos seguem “${name}”.` }),
  mainMissing: (count) =>
    plural(count, {
      one: 'O currículo que # outro segue não está aqui. Ele pode estar na lixeira.',
      other: 'O currículo que estes # seguem não está aqui. Ele pode estar na lixeira.',
    }),
  stale: (count) => plural(count, { one: '# está desatualizado', other: '# estão desatualizados' }),
  updateAll: 'Atualizar todos',
  showAll: (count) =>
    plural(count, { one: 'Mostrar # currículo', other: 'Mostrar todos os # currículos' }),
  outOfDate: (count) =>
    plural(count, { one: '# alteração a trazer', other: '# alterações a trazer' }),
  updateTitle: (name) => `Alterações em “${name}”`,
  updateHint:
    'Escolha os currículos que recebem as alterações. O que você alterou, adicionou ou deixou de fora neles permanece, e você pode desfazer tudo.',
  changes: (count) => plural(count, { one: '# alteração', other: '# alterações' }),
  see: 'Ver alterações',
  held: (count) =>
    plural(count, {
      one: '# linha foi alterada nos dois. A sua permanece até você escolher.',
      other: '# linhas foram alteradas nos dois. As suas permanecem até você escolher.',
    }),
  decide: 'Escolher agora',
  bringInto: (count) =>
    plural(count, { one: 'Levar para # currículo', other: 'Levar para # currículos' }),
  updated: (count) =>
    plural(count, { one: '# currículo atualizado.', other: '# currículos atualizados.' }),
  newLinked: 'Novo currículo vinculado',
  follow: 'Vincular a outro currículo…',
  stop: 'Deixar de seguir',
  stopped: (name) => `Este currículo não segue mais “${name}”.`,
  notLinked:
    'Não foi possível ler os dois currículos, então nada foi alterado. Abra-os para ver por quê.',
  followTitle: (name) => `Vincular “${name}” a outro currículo`,
  followHint:
    'O texto dele não muda. As linhas iguais nos dois passam a seguir o outro: o que você corrige lá é oferecido aqui.',
  followWhich: 'Segue',
  same: (count) => plural(count, { one: '# linha é igual', other: '# linhas são iguais' }),
  differ: (count) =>
    plural(count, {
      one: '# é diferente e fica como está',
      other: '# são diferentes e ficam como estão',
    }),
  link: 'Vincular',
  linkedTo: (name) => `Agora ele segue “${name}”.`,
  leaveTitle: (name) => `Mover “${name}” para a lixeira?`,
  leaveText: (count) =>
    plural(count, {
      one: '# currículo o segue. O que fazer com ele?',
      other: '# currículos o seguem. O que fazer com eles?',
    }),
  leaveChoices: {
    keep: 'Deixar como está',
    promote: 'Fazer os outros seguirem um deles',
    trash: 'Mover também para a lixeira',
  },
  leaveHints: {
    keep: 'Nada muda neles. Se você restaurar este currículo, eles voltam a segui-lo.',
    promote: 'Nada muda neles.',
    trash: 'Você pode restaurá-los da lixeira.',
  },
  promoteWhich: 'Currículo que os outros seguem',
}
