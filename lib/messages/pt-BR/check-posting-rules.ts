import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('pt-BR')

/** Messages of the checks against a job description, in Brazilian Portuguese. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Requisitos obrigatórios estão no currículo',
    found: ({ count, text }) =>
      plural(count, {
        one: `Você tem “${text}”? Não encontramos essas palavras no seu currículo.`,
        other: `Você tem “${text}”? Não encontramos essas palavras no seu currículo, nem as de outros requisitos.`,
      }),
    why: 'É o que as empresas procuram primeiro.',
    fix: 'Adicione só o que é verdade no seu caso.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Competências aparecem em uso',
    found: ({ count, text }) =>
      plural(count, {
        one: `# competência está só em uma lista, como “${text}”.`,
        other: `# competências estão só em uma lista, como “${text}”.`,
      }),
    why: 'Uma experiência em que você usou a competência diz mais do que o nome dela.',
    fix: 'Se você a usou em uma experiência, mencione isso em um tópico dela.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Mesmos termos da descrição da vaga',
    found: ({ text }) => `A descrição da vaga diz “${text}”. Seu currículo usa outro termo.`,
    why: 'Algumas buscas conhecem só um termo para cada coisa.',
    fix: 'Use o termo da descrição da vaga se ele significar o mesmo.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Anos de experiência suficientes',
    found: ({ count, of }) =>
      `${plural(count, { one: 'Seu currículo mostra pelo menos # ano', other: 'Seu currículo mostra pelo menos # anos' })} de experiência nessa função. A vaga pede ${number(of)}. Você tem mais?`,
    why: 'Contamos as datas das experiências com um cargo que combina.',
    fix: 'Verifique se todas as suas experiências estão neste currículo, com datas.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Diploma ou formação que a vaga pede',
    found: ({ text }) => `Você tem “${text}”? Não encontramos essas palavras na sua formação.`,
    why: 'Alguns formulários de candidatura perguntam por esse nome.',
    fix: 'Adicione o diploma ou a formação que você tem, com o nome usual.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Cargo parecido',
    found: ({ text }) => `Nenhum dos seus cargos parece combinar com “${text}”. Algum combina?`,
    why: 'As empresas olham primeiro para os cargos.',
    fix: 'Explique no seu perfil como sua experiência até aqui leva a esta vaga.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Nível da vaga está ao alcance',
    found: ({ text }) => `“${text}” está bem acima do nível dos seus cargos.`,
    why: 'Você pode se candidatar mesmo assim. Ajuda mostrar o que qualifica você.',
    fix: 'Coloque primeiro o que você liderou e decidiu.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Mesmo idioma da descrição da vaga',
    found: () => 'Seu currículo está em outro idioma.',
    why: 'As empresas e os sistemas delas esperam o idioma da descrição da vaga.',
    fix: 'Pergunte se este idioma é aceito ou traduza seu currículo.',
    source: sources.posting,
  },
}
