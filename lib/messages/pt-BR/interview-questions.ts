import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Questions that may be asked in an interview, in Brazilian Portuguese. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Conte uma situação em que isto foi necessário: “${words}”.`,
    years: (words) => `Qual parte do seu trabalho conta para “${words}”?`,
    degree: (words) => `A vaga pede “${words}”. Como a sua formação ajuda neste trabalho?`,
    language: (words) => `A vaga pede “${words}”. Onde você usou este idioma?`,
    licence: (words) => `A vaga pede “${words}”. Como você usou isto até agora?`,
    quality: (words) =>
      `A vaga pede “${words}”. Conte uma situação em que outras pessoas viram isso em você.`,
    partly: (words) =>
      `O seu currículo mostra uma parte do que se pede: “${words}”. O que mais você pode dizer?`,
    unclear: (words) =>
      `A vaga pede “${words}”. Só encontramos algo parecido no seu currículo. O que você diria?`,
    gap: (words) =>
      `A vaga pede “${words}”. Não encontramos isto no seu currículo. O que você diria?`,
    newest: (post) => `Fale sobre o seu trabalho: “${post}”.`,
    leaving: (post) => `Por que você quer sair de “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `O seu tempo em “${post}” durou # mês. Por que você saiu?`,
        other: `O seu tempo em “${post}” durou # meses. Por que você saiu?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `No seu currículo há # mês entre “${before}” e “${after}”. O que você fez nesse tempo?`,
        other: `No seu currículo há # meses entre “${before}” e “${after}”. O que você fez nesse tempo?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `“${post}” terminou há # mês. O que você fez desde então?`,
        other: `“${post}” terminou há # meses. O que você fez desde então?`,
      }),
    'new-field': (before, after) => `Você passou de “${before}” para “${after}”. Por que mudou?`,
    'other-field': (post, job) =>
      `Você vem de “${post}”, e esta vaga é “${job}”. Por que quer mudar?`,
    figure: (figure) => `O que está por trás de “${figure}”, e qual foi a sua parte?`,
    employer: (employer) => `Por que você quer trabalhar em “${employer}”?`,
    yourself: () => 'Fale sobre você.',
    strengths: () => 'O que você faz especialmente bem?',
    weakness: () => 'O que é difícil para você, e o que faz a respeito?',
    conflict: () => 'Conte um conflito no trabalho. O que você fez?',
    failure: () => 'Conte algo que deu errado. O que você aprendeu?',
    future: () => 'Onde você quer estar daqui a alguns anos?',
    'your-questions': () => 'Você tem perguntas para nós?',
    how: (words) => `Como você fez isto: “${words}”?`,
    hardest: (words) => `Qual foi a parte mais difícil: “${words}”?`,
    result: (words) => `O que resultou disto, e como você sabe: “${words}”?`,
    part: (words) => `Qual foi a sua própria parte nisto: “${words}”?`,
    again: (words) => `O que você faria diferente hoje: “${words}”?`,
    learned: (words) => `O que você aprendeu com isto: “${words}”?`,
    begin: (words) => `Como você começaria com isto aqui: “${words}”?`,
    interest: (words) => `O que interessa a você nisto: “${words}”?`,
    difficult: (words) => `O que seria difícil para você nisto: “${words}”?`,
    transfer: (job, cv) =>
      `A vaga pede “${job}”, e o seu currículo diz “${cv}”. Como um ajuda no outro?`,
  },
}
