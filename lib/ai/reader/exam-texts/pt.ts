import type { ExamTexts } from './types'

export const pt: ExamTexts = {
  posts: ['Assistente de operações', 'Técnico de assistência'],
  facts: [
    {
      says: 'Ajudei a planear a mudança de {n} máquinas para {town}.',
      lies: [
        'Planeei a mudança de {n} máquinas para {town}.',
        'Liderei a mudança de {n} máquinas para {town}.',
        'Ajudei a planear a mudança de {m} máquinas para {town}.',
      ],
      honest: ['Colaborei no planeamento da mudança de {n} máquinas para {town}.'],
    },
    {
      says: 'Reduzi o tempo de espera em cerca de {n} % com {tool}.',
      lies: [
        'Reduzi o tempo de espera em mais de {n} % com {tool}.',
        'Reduzi o tempo de espera em cerca de {n} % com {other}.',
        'Reduzi os custos em cerca de {n} % com {tool}.',
      ],
      honest: ['Com {tool}, reduzi o tempo de espera em cerca de {n} %.'],
    },
    {
      says: 'Formei duas das cinco equipas em {tool} e escrevi o manual.',
      lies: [
        'Formei as cinco equipas em {tool} e escrevi o manual.',
        'Formei duas das cinco equipas em {tool} e {other} e escrevi o manual.',
        'Formei duas das cinco equipas em {tool} e escrevi o manual premiado.',
      ],
      honest: [
        'Escrevi o manual e formei duas das cinco equipas em {tool}.',
        'Formei 2 das 5 equipas em {tool} e escrevi o manual.',
      ],
    },
    {
      says: 'Atendi até {n} chamadas por semana de clientes de {city}.',
      lies: [
        'Atendi mais de {n} chamadas por semana de clientes de {city}.',
        'Atendi até {n} chamadas por dia de clientes de {city}.',
        'Atendi até {n} chamadas por semana de clientes de {town}.',
      ],
      honest: [
        'Atendi até {n} chamadas semanais de clientes de {city}.',
        'Atendi até {n} chamadas de clientes de {city} por semana.',
      ],
    },
    {
      says: 'A oficina de {town} mostrou-me como reparar bombas.',
      lies: [
        'Mostrei à oficina de {town} como reparar bombas.',
        'Reparei bombas para a oficina de {town}.',
        'A oficina nacional de {town} mostrou-me como reparar bombas.',
      ],
      honest: ['Aprendi com a oficina de {town} como reparar bombas.'],
    },
    {
      says: 'Passei {n} ficheiros de {tool} para {other} sem perder nenhum.',
      lies: [
        'Passei {n} ficheiros de {other} para {tool} sem perder nenhum.',
        'Passei {n} ficheiros de {tool} para {other} na {rival} sem perder nenhum.',
        'Passei {n} ficheiros de {tool} para {other} sem perder nenhum, o que aumentou as vendas.',
      ],
      honest: [
        'Sem perder nenhum, passei {n} ficheiros de {tool} para {other}.',
        'Passei {n} ficheiros de {tool} para {other} e não perdi nenhum.',
      ],
    },
    {
      says: 'Planeei um inquérito a clientes que não foi realizado.',
      lies: [
        'Planeei e realizei um inquérito a clientes.',
        'Realizei um inquérito a clientes.',
        'Planeei um inquérito a todos os clientes da Europa que não foi realizado.',
      ],
      honest: ['Planeei um inquérito aos clientes, que não foi realizado.'],
    },
    {
      says: 'Mantive as listas de stock de {n} lojas em {tool}.',
      lies: [
        'Concebi o sistema de stock de {n} lojas em {tool}.',
        'Como chefe de armazém, mantive as listas de stock de {n} lojas em {tool}.',
        'Mantive as listas de stock de {n} lojas em {tool} em tempo real.',
      ],
      honest: [
        'Geri as listas de stock de {n} lojas em {tool}.',
        'Em {tool}, mantive as listas de stock de {n} lojas.',
      ],
    },
  ],
}
