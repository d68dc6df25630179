import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('pt-BR')

/** Names of the sections that the checks name in English. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Experiência',
  education: 'Formação',
  skills: 'Competências',
}

/** Messages of the checks of the text, in Brazilian Portuguese. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Nome está no currículo',
    found: () => 'Falta o seu nome.',
    why: 'Ele é o título do seu currículo e faz parte do nome do arquivo.',
    fix: 'Adicione seu nome.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'E-mail e telefone estão no currículo',
    found: ({ text }) => {
      if (text === '') return 'Faltam os seus dados de contato.'
      if (text === 'phone') return 'Falta o seu telefone.'
      return text === 'email'
        ? 'Falta o seu e-mail.'
        : `“${text}” não parece um endereço de e-mail.`
    },
    why: 'Algumas empresas escrevem, outras ligam.',
    fix: 'Adicione o que falta ou corrija o endereço.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Local está no currículo',
    found: () => 'Falta a sua cidade, o estado ou o país.',
    why: 'Muitas empresas buscam por região. O endereço completo não é necessário.',
    fix: 'Adicione sua cidade.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Experiência, formação e competências estão no currículo',
    found: ({ text }) => `A seção “${sectionNames[text] ?? text}” está vazia ou não existe.`,
    why: 'Os formulários de candidatura pedem estas três.',
    fix: 'Adicione o que você tem. Deixe de fora o que não tem.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Cada experiência tem cargo, empresa e data de início',
    found: ({ count, of }) =>
      plural(count, {
        one: `Em # de ${number(of)} experiências falta o cargo, a empresa ou o início.`,
        other: `Em # de ${number(of)} experiências falta o cargo, a empresa ou o início.`,
      }),
    why: 'Os formulários de candidatura exigem os três.',
    fix: 'Preencha o que falta.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Cada formação tem uma data',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” não tem data.`
        : `${number(count)} de ${number(of)} formações não têm data.`,
    why: 'Os formulários de candidatura perguntam o ano de conclusão.',
    fix: 'Adicione o ano em que terminou ou vai terminar.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Competências e níveis estão separados',
    found: ({ text }) =>
      `“${text}” parece ser um nível entre as competências, ou competências no lugar do nível.`,
    why: 'Os sistemas de recrutamento buscam nomes de competências, e não níveis.',
    fix: 'Coloque as competências em “Competências” e quanto você domina cada uma em “Nível”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Cada seção tem um título',
    found: ({ count }) =>
      plural(count, { one: '# seção não tem título.', other: '# seções não têm título.' }),
    why: 'Sem título, os itens parecem fazer parte da seção de cima.',
    fix: 'Adicione um título.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Datas podem ser lidas por programas',
    found: ({ text }) => `Programas não conseguem ler “${text}” como data.`,
    why: 'Os sistemas de recrutamento calculam seus anos de experiência a partir das datas.',
    fix: 'Digite mês e ano, como “mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Datas são plausíveis',
    found: ({ text }) => `“${text}” não pode estar certo.`,
    why: 'Um fim antes do início, ou um início no futuro, costuma ser um erro.',
    fix: 'Verifique a data.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Experiência mais recente vem primeiro',
    found: ({ text }) => `“${text}” é mais recente que a experiência acima.`,
    why: 'Quem seleciona olha mais tempo para a primeira experiência.',
    fix: 'Mova-a para cima.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Sem longos intervalos',
    found: ({ text }) => `Não há nada neste período: ${monthRange(text)}.`,
    why: 'As empresas podem perguntar. Você não precisa explicar aqui.',
    fix: 'Adicione o que você fez, se quiser. Não há nada de errado em um intervalo.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Tamanho combina com seus anos de experiência',
    found: ({ count, of }) =>
      `${number(count)} páginas para ${plural(of, { one: '# ano', other: '# anos' })} de experiência profissional.`,
    why: 'As últimas páginas quase nunca são lidas.',
    fix: 'Encurte as experiências mais antigas ou use “Ajustar às páginas” em Design.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Perfil é curto',
    found: ({ count }) => `Seu perfil tem ${number(count)} caracteres.`,
    why: 'Quem seleciona lê algumas frases, mas não uma página inteira.',
    fix: 'Mantenha só o que o resto do currículo não diz.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Cada experiência tem alguns tópicos',
    found: ({ text }) => `“${text}” não tem tópicos ou tem tópicos demais.`,
    why: 'Uma experiência deve mostrar o que você fez, mas listas longas são puladas.',
    fix: 'O usual são de dois a seis tópicos por experiência.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Tópicos são fáceis de ler',
    found: ({ count }) =>
      plural(count, {
        one: '# tópico é muito longo ou muito curto.',
        other: '# tópicos são muito longos ou muito curtos.',
      }),
    why: 'Tópicos curtos são lidos rápido. Os muito curtos dizem pouco.',
    fix: 'Divida os longos em dois e diga mais nos curtos.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Tópicos começam com o que você fez',
    found: ({ text }) => `“${text}” começa com a sua atribuição, e não com o que você fez.`,
    why: 'O que você fez diz mais do que o que se esperava do cargo.',
    fix: 'Comece com um verbo, como “gerenciei” em vez de “responsável por gerenciar”, se for verdade.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Experiências passadas estão no passado',
    found: ({ text }) => `“${text}” está no presente.`,
    why: 'Tempos verbais misturados parecem um erro. Esta verificação só lê inglês.',
    fix: 'Em experiências passadas, escreva em inglês “managed” em vez de “manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Tópicos começam com palavras diferentes',
    found: ({ count, text }) => `${number(count)} tópicos começam com “${text}”.`,
    why: 'A mesma palavra repetida acaba sendo pulada.',
    fix: 'Use outra palavra onde ela for igualmente verdadeira.',
    source: sources.practice,
  },
  figures: {
    title: 'Alguns tópicos têm números',
    found: ({ of }) =>
      plural(of, {
        one: '# tópico não tem número.',
        other: 'Nenhum de # tópicos tem número.',
      }),
    why: 'Números tornam seus resultados concretos.',
    fix: 'Adicione números que você conhece. Nunca invente.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Tópicos sem “eu”',
    found: ({ text }) => `Seu texto usa “${text}”.`,
    why: 'Todo mundo sabe de quem é o currículo.',
    fix: 'Tire a palavra.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Sem clichês',
    found: ({ text }) => `“${text}” está em muitos currículos.`,
    why: 'O que todos escrevem não diz nada sobre você.',
    fix: 'Escreva o que você fez que mostra isso.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Sem tópicos repetidos',
    found: ({ text }) => `“${text}” aparece duas vezes.`,
    why: 'Costuma ser um erro ao copiar.',
    fix: 'Remova um deles.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Sem itens repetidos',
    found: ({ count }) =>
      plural(count, {
        one: '# item aparece duas vezes.',
        other: '# itens aparecem duas vezes.',
      }),
    why: 'Costuma ser um erro ao copiar.',
    fix: 'Remova um deles.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Sem itens vazios',
    found: ({ count }) =>
      plural(count, {
        one: '# item está vazio, por isso não aparece no currículo.',
        other: '# itens estão vazios, por isso não aparecem no currículo.',
      }),
    why: 'Você pode ter esquecido de preencher.',
    fix: 'Preencha ou remova.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Tópicos terminam da mesma forma',
    found: ({ count, of }) =>
      `${number(count)} de ${number(of)} tópicos terminam de forma diferente.`,
    why: 'Uma mistura de tópicos com e sem ponto final parece descuido.',
    fix: 'Termine todos com ponto final, ou nenhum.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Sem dados pessoais que as empresas não deveriam pedir',
    found: ({ text }) =>
      text === '' ? 'Há uma foto.' : `“${text}” não é necessário em muitos países.`,
    why: 'Algumas empresas precisam deixar de lado currículos com esses dados, para serem justas com todos.',
    fix: 'Deixe de fora, a menos que seja usual onde você se candidata.',
    source: sources.law,
  },
}
