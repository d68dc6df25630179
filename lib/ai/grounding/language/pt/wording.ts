/** Words and turns of phrase for the same thing or deed, a row each between bars. */
export const portugueseWording = `
redigir redigi redação redijo escrever escrevi escrito escrita elaborar elaborei | elaborar elaborei elaboração elaboro preparar preparei preparação preparo confeccionar
| preparar preparei preparação fazer fiz | projetar projetei projeto desenhar desenhei desenho conceber concepção | criar criei criação montar
| desenvolver desenvolvi desenvolvimento programar programei criar | construir construí construção erguer edificar | fabricar fabriquei fabrico fabricação produzir produzi produção confeccionar
| instalar instalei instalação colocar montar montei montagem | montar montei montagem | reparar reparei reparação reparo consertar consertei conserto arranjar
| manter mantive manutenção conservar conservação | verificar verifiquei verificação conferir conferi conferência controlar controlei controle controlo inspecionar inspeção checar rever revi revisão
| revisão revisto revistos revisar rever | animar animo dinamizar dinamizo | rever revi revisão revisar revisei | examinar exame analisar | analisar analisei análise estudar estudei estudo | medir medi medição | avaliar avaliei avaliação
| calcular calculei cálculo | registar registrar registei registrei registo registro anotar anotei lançar inserir
| atualizar atualizei atualização manter_em_dia | classificar classifiquei classificação organizar ordenar arrumar | catalogar cataloguei catalogação inventariar
| arquivar arquivei arquivo | acompanhar acompanhei acompanhamento acompanho seguir segui | atender atendi atendimento atendido receber recebi acolher acolhimento
| cuidar cuidei cuidado cuidados tratar tratei tratamento | gerir geri gestão gerenciar gerencio administrar tratar encarregado cuidar
| encarregado encarregar incumbido cargo | responder respondi resposta respondo | informar informei informação comunicar | aconselhar aconselhei aconselhamento orientar orientei orientação assessorar
| ensinar ensinei ensino dar_aulas aulas lecionar lecionei | ministrar ministrei dar dei | formar formei formação treinar treinei treinamento capacitar capacitação
| organizar organizei organização montar preparar | planear planejar planejei planeamento planejamento programar | coordenar coordenei coordenação
| participar participei participação tomar_parte colaborar colaborei colaboração contribuir contribuí contribuição
| ajudar ajudei ajuda apoiar apoiei apoio auxiliar auxiliei auxílio assistir dar_uma_mão dar_uma_ajuda | frequentar frequentei fazer fiz participar assistir
| negociar negociei negociação acordar | comprar comprei compra compras adquirir adquiri aquisição | encomendar encomenda pedido pedir
| vender vendi venda vendas comercializar | entregar entreguei entrega | transportar transportei transporte levar | conduzir conduzi condução dirigir_o dirigi_o guiar
| carregar carga | enviar enviei envio mandar expedir | recolher recolhi recolha coletar coletei coleta reunir | embalar embalagem | armazenar armazenamento guardar
| limpar limpei limpeza | cozinhar cozinhei cozinha preparar | assar assei forno | servir servi serviço
| reduzir reduzi redução baixar baixei baixou diminuir diminuiu diminuição cortar corte cair caiu queda descer desceu passar_de | aumentar aumentei aumento subir subiu crescer cresceu crescimento elevar passar_de
| melhorar melhorei melhoria | acelerar acelerei agilizar | poupar poupei poupança economizar economia | evitar evitei prevenir prevenção | eliminar eliminei eliminação
| substituir substituí substituição trocar troca | mudar mudei mudança alterar alterei alteração | alterar modificar adaptar adaptação ajustar | refazer reformular
| renovar restaurar restauro restauração reformar | migrar migrei migração passar passagem transferir transferência | introduzir introduzi introdução implantar implantação implementar
| lançar lancei lançamento | começar comecei início iniciar iniciei | terminar terminei acabar concluir concluí conclusão finalizar completar
| obter obtive obtenção conseguir consegui | passar aprovado | atingir atingi alcançar alcancei | contratar contratei contratação | propor propus proposta sugerir sugeri sugestão
| recomendar recomendei recomendação aconselhar | apresentar apresentei apresentação expor mostrar | avisar avisei notificar sinalizar | traduzir traduzi tradução
| publicar publiquei publicação sair | testar testei teste experimentar ensaiar ensaio | usar usei uso utilizar utilizei utilização empregar operar
| operar operei trabalhar manobrar | reunir reuni juntar compilar | escolher escolhi escolha selecionar selecionei seleção | procurar procurei pesquisar pesquisa
| encontrar encontrei detectar detetar identificar localizar | resolver resolvi resolução solucionar | corrigir corrigi correção | abrir abri abertura | fechar fechei fecho fechamento encerrar
| cobrar cobrança caixa | faturar faturação faturamento faturas | pagar pagamento | vigiar vigilância | assinar assinado assinatura | aprender aprendi aprendizagem | falar falo domínio
| cliente clientela | paciente doente | utente usuário beneficiário pessoa_atendida | aluno aluna estudante | criança miúdo menor | jovem adolescente | idoso pessoa_idosa
| aprendiz estagiário | colega companheiro | funcionário empregado trabalhador colaborador pessoal | novo_colega novo_funcionário recém-chegado | chefe responsável superior
| equipa equipe grupo | empresa firma companhia sociedade | loja estabelecimento comércio | escritório gabinete agência | hospital clínica | escola colégio
| oficina atelier | fábrica unidade | armazém depósito | obra construção | edifício prédio | casa habitação moradia apartamento | veículo carro viatura camião caminhão
| carrinha furgão van | percurso trajeto rota linha | mercadoria produto artigo | encomenda_ pacote volume | stock estoque inventário | inventário contagem | fornecedor
| contrato acordo | orçamento proposta cotação | preço custo tarifa | despesa custo gasto | receita vendas | doação donativo | subsídio financiamento apoio_financeiro
| fatura recibo | processo caso dossiê | ficha formulário | documento papel | folheto brochura guia | guia manual | carta correio | e-mail email correio_eletrónico correio_eletrônico
| chamada telefonema ligação telefone telefónica | reclamação queixa | pedido solicitação | avaria falha pane | erro falha engano | defeito anomalia | acidente sinistro | atraso demora
| prazo tempo | horário escala turnos | turno | reunião encontro | sessão aula | curso formação | oficina_ curso | palestra conferência | exposição mostra | obra peça objeto
| coleção acervo | foto fotografia imagem | espetáculo apresentação | concerto show | prato comida | sobremesa doce | bolo torta | pão | bebida | safra colheita | colheita safra
| campo terreno | lavoura plantação cultivo | vaca gado | madeira | aço metal | ferramenta | máquina equipamento | aparelho dispositivo | programa aplicação aplicativo software
| página site web | rede | dados informações | resultado | objetivo meta | norma regra | procedimento processo | método técnica | estudo pesquisa investigação | inquérito sondagem
| entrevista conversa | ano anual anualmente | mês mensal mensalmente | semana semanal semanalmente | dia diário diária diariamente | noite noturno | manhã | tarde
| fim_de_semana sábados_e_domingos | temporada época | período fase  | conjuntamente em_conjunto junto | novo recente | antigo velho
| principal central | pequeno reduzido | grande amplo | rápido veloz | vários diversos diferentes | outro adicional mais | digital eletrónico eletrônico informático
| manual à_mão | escrito por_escrito | oral verbal | local da_zona | municipal camarário | nacional do_país | estrangeiro internacional | médico de_saúde | jurídico legal
| voluntário voluntariado | gratuito grátis | fixo permanente | aval aprovação
`
