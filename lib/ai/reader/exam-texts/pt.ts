import { readFacts } from './read-facts'
import type { ExamTexts } from './types'

const more = `
Trabalhou sob as ordens da chefe de turno em {town} e contou o stock de {n} prateleiras.
- Trabalhou como chefe de turno em {town} e contou o stock de {n} prateleiras.
- Trabalhou sob as ordens da chefe de turno em {town} e encomendou o stock de {n} prateleiras.
- Trabalhou sob as ordens da chefe de turno em {town} e contou o stock de todas as prateleiras.
+ Contou o stock de {n} prateleiras em {town} sob as ordens da chefe de turno.
+ Em {town} trabalhou sob as ordens da chefe de turno e contou o stock de {n} prateleiras.

Abriu em {city} um balcão de reparações que serve três bairros.
- Abriu em {city} vários balcões de reparações que servem três bairros.
- Abriu em {city} um balcão de reparações que serve treze bairros.
- Abriu em {city} o melhor balcão de reparações, que serve três bairros.
+ Em {city} abriu um balcão de reparações que serve três bairros.
+ Abriu em {city} um balcão de reparações que serve 3 bairros.

Propôs uma nova escala para {n} motoristas.
- Implementou uma nova escala para {n} motoristas.
- Propôs uma nova escala para todos os motoristas.
- Propôs várias escalas novas para {n} motoristas.
+ Para {n} motoristas, propôs uma nova escala.
+ Propôs uma escala nova para {n} motoristas.

Comparou {n} faturas por mês com as encomendas em {tool}.
- Comparou {n} faturas por semana com as encomendas em {tool}.
- Pagou {n} faturas por mês segundo as encomendas em {tool}.
- Comparou {n} encomendas por mês com as faturas em {tool}.
+ Em {tool} comparou {n} faturas por mês com as encomendas.
+ Por mês, comparou {n} faturas com as encomendas em {tool}.

Não falhou nenhuma data de entrega em {n} semanas.
- Falhou uma data de entrega em {n} semanas.
- Não falhou nenhuma data de entrega em {m} semanas.
- Não falhou nenhuma data de entrega nem nenhum orçamento em {n} semanas.
+ Em {n} semanas não falhou nenhuma data de entrega.
+ Não falhou nem uma data de entrega em {n} semanas.

Cuidou do site de uma das três filiais em {town}.
- Cuidou do site das três filiais em {town}.
- Cuidou do site de uma das trinta filiais em {town}.
- Criou o site de uma das três filiais em {town}.
+ Em {town} cuidou do site de uma das três filiais.
+ Tratou do site de uma das três filiais em {town}.

Está a aprender {tool} num curso noturno.
- Concluiu um curso noturno de {tool}.
- Está a ensinar {tool} num curso noturno.
- Está a aprender {tool} e {other} num curso noturno.
+ Num curso noturno está a aprender {tool}.
+ Aprende {tool} num curso noturno.

As vendas da loja subiram {n} % enquanto a equipa testava {tool}.
- Aumentou as vendas da loja {n} % com {tool}.
- As vendas da loja subiram {n} % porque a equipa testava {tool}.
- As vendas da loja subiram {m} % enquanto a equipa testava {tool}.
+ Enquanto a equipa testava {tool}, as vendas da loja subiram {n} %.
+ Subiram {n} % as vendas da loja enquanto a equipa testava {tool}.

Traduziu o manual de {tool} para duas línguas com uma colega.
- Traduziu o manual de {tool} para duas línguas sem ajuda.
- Traduziu o manual de {tool} para vinte línguas com uma colega.
- Redigiu o manual de {tool} em duas línguas com uma colega.
+ Com uma colega traduziu o manual de {tool} para duas línguas.
+ Traduziu o manual de {tool} para 2 línguas com uma colega.

Substituiu a chefe da oficina em {city} durante {n} dias.
- Foi a chefe da oficina em {city}.
- Substituiu a chefe da oficina em {city} durante {n} meses.
- Substituiu a chefe das duas oficinas em {city} durante {n} dias.
+ Durante {n} dias substituiu a chefe da oficina em {city}.
+ Em {city} substituiu a chefe da oficina durante {n} dias.

Manteve {n} máquinas a funcionar em duas unidades.
- Manteve duas máquinas a funcionar em {n} unidades.
- Manteve {n} máquinas a funcionar em todas as unidades.
- Comprou {n} máquinas para duas unidades.
+ Em duas unidades manteve {n} máquinas a funcionar.
+ Manteve a funcionar {n} máquinas em 2 unidades.

Escreveu a maior parte do plano de segurança do armazém em {town}.
- Escreveu o plano de segurança do armazém em {town}.
- Escreveu a maior parte dos planos de segurança dos armazéns em {town}.
- Aprovou a maior parte do plano de segurança do armazém em {town}.
+ Do plano de segurança do armazém em {town} escreveu a maior parte.
+ Em {town} escreveu a maior parte do plano de segurança do armazém.

Fez o primeiro dos dois exames de {tool}.
- Passou nos dois exames de {tool}.
- Fez os exames de {tool}.
- Fez o primeiro dos dois exames de {other}.
+ Dos dois exames de {tool} fez o primeiro.
+ Realizou o primeiro dos dois exames de {tool}.

Aconselhou {n} clientes sobre {tool}, entre eles duas escolas.
- Aconselhou {n} escolas sobre {tool}.
- Aconselhou {n} clientes sobre {tool}, entre eles doze escolas.
- Vendeu {tool} a {n} clientes, entre eles duas escolas.
+ Sobre {tool} aconselhou {n} clientes, entre eles duas escolas.
+ Aconselhou {n} clientes, entre eles duas escolas, sobre {tool}.

Embalou até {n} encomendas por dia na feira em {city}.
- Embalou mais de {n} encomendas por dia na feira em {city}.
- Embalou até {n} encomendas por dia em várias feiras em {city}.
- Embalou até {n} encomendas por hora na feira em {city}.
+ Na feira em {city} embalou até {n} encomendas por dia.
+ Embalou por dia até {n} encomendas na feira em {city}.

Testou {tool} para a equipa de vendas, que depois escolheu {other}.
- Testou {tool} para a equipa de vendas, que depois o escolheu.
- Escolheu {other} para a equipa de vendas.
- Testou {other} para a equipa de vendas, que depois escolheu {tool}.
+ Para a equipa de vendas, que depois escolheu {other}, testou {tool}.
+ Testou {tool} para a equipa de vendas; depois a equipa escolheu {other}.

Alguns dos {n} relatórios foram usados também em {town}.
- Todos os {n} relatórios foram usados também em {town}.
- Alguns dos {n} relatórios foram usados sobretudo em {town}.
- Alguns dos {m} relatórios foram usados também em {town}.
+ Também em {town} foram usados alguns dos {n} relatórios.
+ Em {town} foram usados também alguns dos {n} relatórios.

Geriu o orçamento da cantina, não o pessoal.
- Geriu o orçamento da cantina e o pessoal.
- Geriu os orçamentos de várias cantinas, não o pessoal.
- Geriu o pessoal da cantina.
+ Geriu o orçamento da cantina, mas não o pessoal.
+ Da cantina geriu o orçamento, não o pessoal.

Baixou os erros em {tool} de {m} para {n} por mês.
- Baixou os erros em {tool} de {m} para {n} por dia.
- Baixou os erros em {tool} para zero.
- Baixou os custos em {tool} de {m} para {n} por mês.
+ Em {tool} baixou os erros de {m} para {n} por mês.
+ Reduziu os erros em {tool} de {m} para {n} por mês.

Redigiu as atas das reuniões da direção em {city}.
- Conduziu as reuniões da direção em {city}.
- Foi membro da direção em {city}.
- Redigiu as atas das reuniões de todas as direções em {city}.
+ Em {city} redigiu as atas das reuniões da direção.
+ Das reuniões da direção em {city} redigiu as atas.

Planeou a mudança do arquivo para {tool}, que parou ao fim de {n} dias.
- Mudou o arquivo para {tool} em {n} dias.
- Planeou a mudança do arquivo para {tool}, que acabou ao fim de {n} dias.
- Planeou a mudança do arquivo para {other}, que parou ao fim de {n} dias.
+ Planeou a mudança do arquivo para {tool}; ao fim de {n} dias parou.
+ Fez o plano da mudança do arquivo para {tool}, que parou ao fim de {n} dias.

Reparou bicicletas de voluntários do clube em {town} aos fins de semana.
- Reparou bicicletas de voluntários do clube em {town} todos os dias.
- Dirigiu o clube em {town} aos fins de semana.
- Vendeu bicicletas a voluntários do clube em {town} aos fins de semana.
+ Aos fins de semana reparou bicicletas de voluntários do clube em {town}.
+ Em {town} reparou bicicletas de voluntários do clube aos fins de semana.
`

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
    ...readFacts(more),
  ],
}
