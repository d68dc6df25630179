/** Verbs, nouns and manners of any trade that say the same, a row each between bars. */
export const portugueseCommon = `
acordo protocolo convénio contrato | protocolo acordo | assinar assinatura firmar | síntese resumo | resumo síntese
sumário | lançar registar inserir | registar lançar anotar inscrever | anotar registar apontar | fazer completar ter |
filho criança | criança menor filho | casa domicílio domiciliar domiciliária | domiciliário casa domicílio | restante
outro demais | outro restante | visitar visita | tratar ocupar-se encarregar-se cuidar gerir | dirigir
estar_à_frente_de chefiar à_frente_de | aluno estudante criança | estudante aluno estudar | docente professor |
professor docente | financiar financiamento | financiamento verba fundos | município câmara câmara_municipal autarquia
| câmara município | integrar participar fazer_parte pertencer | participar integrar tomar_parte colaborar | dedicado
sobre destinado | grupo equipa grupo_de_trabalho | equipa grupo equipe | equipe equipa grupo | trimestral três_meses
de_três_em_três_meses cada_trimestre | mensal cada_mes todos_os_meses | semanal cada_semana todas_as_semanas | anual
cada_ano todos_os_anos | diário cada_dia todos_os_dias | quinzenal de_quinze_em_quinze_dias | família agregado lar |
lar casa família | habitação casa | idoso pessoa_idosa | jovem adolescente | utente cliente doente paciente | cliente
utente comprador | hóspede cliente visitante | visitante hóspede público | público visitantes | doente paciente utente
| colega companheiro | funcionário empregado trabalhador colaborador | trabalhador funcionário empregado | colaborador
funcionário | pessoal funcionários equipa | chefe responsável superior | responsável chefe encarregado | dono
proprietário | proprietário dono | estagiário aprendiz | aprendiz estagiário | voluntário voluntária | fornecedor
distribuidor | empresa companhia firma sociedade | companhia empresa | loja estabelecimento comércio | estabelecimento
loja | escritório gabinete | gabinete escritório | fábrica unidade_fabril | oficina ateliê | armazém depósito | obra
construção | edifício prédio imóvel | sala aula | aula lição turma | turma aula classe | escola
estabelecimento_de_ensino | hospital unidade_de_saúde | consultório clínica | bairro zona | zona área região |
freguesia bairro zona | cidade localidade | aldeia localidade | região zona | estrangeiro exterior | estrada via |
carro automóvel viatura veículo | viatura veículo carro | carrinha veículo | camião veículo | viagem deslocação
trajeto | deslocação viagem | percurso rota itinerário | rota percurso | passeio excursão | encomenda pedido | pedido
encomenda solicitação | compra aquisição | adquirir comprar | venda vender comercializar | negociar acordar | contrato
acordo | fatura conta | pagamento liquidação | cobrança cobrar | dívida atraso | receita rendimento | poupança poupar
| despesa custo gasto | custo despesa | preço valor tarifa | valor montante | montante valor quantia | perda
desperdício quebra | desperdício perda | resíduo lixo | falta ausência | ausência falta | reclamação queixa | queixa
reclamação | avaria falha | falha avaria erro | erro falha engano | problema dificuldade | pergunta questão dúvida |
questão pergunta | resposta responder | telefonema chamada | chamada telefonema | telefonar ligar contactar | carta
ofício | correio correspondência | boletim newsletter | relatório informe | ata relatório | documento papel | ficha
formulário | formulário ficha impresso | registo anotação | arquivo processo | processo caso dossiê | caso processo
situação | guia manual | manual guia | folheto brochura | lista listagem relação | listagem lista | tabela quadro mapa
| mapa tabela | folha_de_cálculo Excel | desenho esboço | planta desenho | modelo protótipo | amostra exemplar |
ensaio teste prova | teste ensaio | testar ensaiar experimentar | exame prova | controlo verificação | verificar
controlar conferir rever | conferir verificar | rever verificar | inspecionar verificar | vigiar acompanhar |
acompanhar seguir | seguir acompanhar | medir medição | calcular estimar | avaliar apreciar | analisar estudar
examinar | estudar analisar | investigar estudar | estudo investigação pesquisa | pesquisa estudo | inquérito
questionário | entrevista conversa | reunião encontro | encontro reunião | palestra conferência | conferência palestra
congresso | curso formação | formação curso ação_de_formação | ensinar lecionar dar_aulas | lecionar ensinar dar |
formar treinar capacitar | treinar formar | explicar mostrar | mostrar apresentar | apresentar expor | exposição
mostra | feira salão | concurso competição | prémio distinção galardão | diploma título | autorização licença |
aprovar autorizar | aprovação aval | propor sugerir avançar_com | sugerir propor | proposta sugestão ideia | ideia
proposta | preparar elaborar organizar | elaborar preparar redigir | redigir escrever elaborar | escrever redigir |
conceber desenhar projetar | projetar conceber | criar desenvolver montar | desenvolver criar | montar instalar |
instalar montar colocar | colocar pôr instalar | construir erguer edificar | fabricar produzir | produzir fabricar
fazer | reparar consertar arranjar | consertar reparar | manter conservar | conservar manter | limpar lavar | lavar
limpar | cozinhar preparar confecionar | confecionar preparar cozinhar | servir atender | atender servir receber |
cortar corte | coser costura | pintar pintura | plantar plantação | semear sementeira | regar rega | colher apanhar
colheita | recolher reunir | reunir juntar recolher | organizar preparar | coordenar organizar | coorganizar organizar
| planear programar | programar planear | distribuir repartir entregar | entregar distribuir | enviar mandar remeter |
mandar enviar | receber acolher | acolher receber | aconselhar orientar | orientar aconselhar | apoiar ajudar auxiliar
| ajudar apoiar auxiliar dar_apoio colaborar | colaborar contribuir participar cooperar | contribuir colaborar |
substituir render | mudar alterar | alterar mudar modificar | modificar alterar | adaptar ajustar | atualizar
pôr_em_dia | reduzir diminuir baixar descer fazer_descer | baixar descer reduzir diminuir | descer baixar cair | cair
descer baixar | aumentar subir crescer | subir aumentar | crescer aumentar | melhorar aperfeiçoar | encurtar reduzir |
acelerar agilizar | alargar ampliar estender | ampliar alargar | começar iniciar arrancar | iniciar começar | terminar
acabar concluir | concluir terminar acabar | fechar encerrar | encerrar fechar | abrir abertura inaugurar | inaugurar
abrir | obter conseguir alcançar | conseguir obter | alcançar atingir obter | atingir alcançar | ultrapassar exceder
superar | evitar prevenir | eliminar suprimir | usar utilizar empregar recorrer | utilizar usar | manusear usar |
transportar levar | levar transportar | deslocar mover | escolher selecionar | selecionar escolher | procurar buscar |
encontrar achar detetar | identificar detetar | resolver solucionar | maioria maior_parte | maior_parte maioria |
sobretudo principalmente | principalmente sobretudo | frequentemente muitas_vezes | às_vezes por_vezes ocasionalmente
| sempre constantemente | juntamente com em_conjunto | em_conjunto com juntamente | em_colaboração_com com | sozinho
sem_ajuda | antes previamente anteriormente | depois posteriormente mais_tarde | atualmente presentemente agora |
ainda todavia | novo recente | antigo velho | grande amplo | pequeno reduzido | rápido veloz | fácil simples | difícil
complexo | diferente diverso distinto | vários diversos | próprio pessoal | comum partilhado | gratuito grátis |
completo inteiro | digital eletrónico | por_escrito escrito | à_mão manualmente | à_distância online remoto | externo
exterior | interno da_casa | mês mensal | voar voo | viagem_de_trabalho viagem_de_negócios
| decisão apreciação | apreciação análise decisão | têxtil têxteis | corrigir correção | entregar entrega | prazo
data_limite
`
