/** Words that stand for each other when people reword descriptions of work; groups separated by bars. */
export const portugueseParaphrases = `
abrir inaugurar | acabar terminar concluir finalizar | acompanhar seguir | acordo contrato convenção | acrescentar
adicionar juntar | adaptar ajustar modificar | adquirir comprar | agendar marcar | ajudante auxiliar assistente |
ajudar apoiar auxiliar colaborar | aldeia povoação | aluno estudante formando criança | alterar mudar modificar |
alvará licença | ampliar alargar estender | analisar estudar examinar | anotar registar apontar lançar | anular
cancelar | aparelho equipamento máquina dispositivo | apontar registar | apresentar expor | arquivar guardar |
arranjar reparar consertar | arrancar começar iniciar | artigo produto | assegurar garantir realizar | assistir
atender | atender receber tratar | atividade ação | aumentar subir elevar | aula lição sessão | avaria falha | avaliar
apreciar | avisar alertar informar | baixar reduzir diminuir descer | barato económico | buscar procurar | calcular
apurar | câmara_municipal município autarquia | cargo função posto | carta ofício | catálogo inventário | cliente
utente utilizador | colher recolher | colocar pôr instalar montar | comparar confrontar | completar preencher |
comprar adquirir | comprovar verificar | comunicar informar | conceber criar desenhar idealizar | concluir terminar |
conferir verificar | conferência congresso seminário | confecionar preparar fazer | conseguir obter alcançar |
conservar manter guardar | construir edificar | consulta visita | contribuir colaborar participar | controlar
verificar vigiar | coordenar organizar | corrigir retificar rever | cozinhar preparar | criança menino aluno | criar
conceber desenvolver elaborar | cuidar tratar | cumprir respeitar | curso formação ação_de_formação | custo despesa
gasto preço | dar ministrar fornecer | decidir resolver | defeito falha anomalia | demonstrar mostrar | descobrir
detetar encontrar identificar | desconto redução | desenhar projetar | desenho planta projeto | deslocação viagem |
despesa gasto custo | devolver restituir | distribuir entregar repartir | divulgar difundir | documento papel | doente
paciente utente | edifício prédio imóvel | efetuar realizar executar fazer | elaborar redigir preparar fazer | embalar
empacotar | empregado trabalhador funcionário colaborador | empresa firma sociedade companhia | encarregado
responsável chefe | encomenda pedido | encontro reunião | ensaio teste prova | ensinar lecionar | entregar dar
distribuir | enviar remeter mandar expedir | equipa grupo | erro falha | escola estabelecimento | escolher selecionar
| escrever redigir | estabelecimento loja | estagiário formando | etiquetar rotular | evento iniciativa | evitar
prevenir impedir | examinar inspecionar | explicar expor | exposição mostra | fábrica unidade | fabricar produzir |
falha avaria erro | família agregado | fatura recibo | feira salão | ferramenta utensílio | ficha formulário |
ficheiro arquivo | filho criança | fornecer abastecer | fotografia foto imagem | funcionário empregado | gerir
administrar tratar | grua guindaste | guia manual | habitação casa moradia | hóspede cliente | hotel unidade_hoteleira
| ideia proposta sugestão | implementar introduzir implantar | inquérito sondagem | inscrever registar | inspecionar
verificar examinar | instalar montar colocar | introduzir implementar | inventário existências | jardim horta | jovem
adolescente | lançar registar | lavar limpar | levar transportar | lista listagem relação | livro volume título |
local sítio lugar | loja estabelecimento comércio | mandar enviar | manter conservar | manual guia | máquina
equipamento | medicamento fármaco | melhorar aperfeiçoar otimizar | mercadoria produto | modificar alterar | montar
instalar | mostrar apresentar exibir | mudar transferir | negociar acordar | observar vigiar | obter conseguir |
oferecer dar proporcionar | operar manobrar trabalhar_com | orçamento proposta | ordenar organizar classificar |
organizar montar preparar | pacote embrulho | pagar liquidar saldar | pagamento liquidação | pais família
encarregados_de_educação | parte porção | participar tomar_parte integrar | passar transferir migrar | pedido
solicitação | perda quebra | pessoa indivíduo | plano projeto | planear programar | planeamento planificação | preço
valor tarifa | preencher completar | preparar elaborar | prevenir evitar | problema dificuldade | procedimento
protocolo processo | procurar buscar | produzir fabricar | professor docente | programa aplicação software | projeto
plano | propor sugerir apresentar | proposta sugestão | prova teste | publicar editar | queixa reclamação | quinta
herdade exploração | receber acolher | reclamação queixa | recolher reunir | recrutar contratar admitir | redigir
escrever elaborar | reduzir diminuir baixar cortar | registar anotar apontar | relatório informe | reparar arranjar
consertar | resolver solucionar | responsável encarregado | resumo síntese | reunião encontro | rever corrigir reler |
roupa vestuário | sala espaço | seguir acompanhar | selecionar escolher | semear plantar | serviço prestação | sessão
aula | solicitar pedir | substituir render trocar | sugerir propor | supervisionar orientar | tarefa trabalho |
terminar acabar | trabalhador operário | transferir passar mover | transportar levar | tratar cuidar | trocar
substituir | usar utilizar empregar | utente beneficiário | veículo viatura carro | verificar conferir confirmar |
viagem deslocação | vigiar observar | zona área | principiante iniciado
`
