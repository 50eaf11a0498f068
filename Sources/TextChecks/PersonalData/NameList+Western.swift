// Given names and surnames that are common in English and in Swedish of Sweden, written from
// general knowledge.

extension NameList {
  static let otherGivenNames = """
    abigail agatha alastair albin alec alfie alison allan alvin angus annabel archie arlene arne
    aubrey audrey barry beatrix becky bella bengta bernadette bernard bernt beryl bethany betty
    billy björk bobby bradley brenda brendan bruce bryan byron caitlin callum cameron candice
    carin carla carole carolyn cassandra cecil cedric charlene christabel clare clarence claude
    clifford clive clyde colleen conor courtney cyril danielle darcy daryl declan deirdre delphine
    derrick desmond dominic doreen dougal duncan dustin dylan ebbe edgar edmund edna edwin eileen
    elaine eleonora elliot elliott ellis elspeth erica erroll eugene eunice evan evie ewan fergus
    finlay florrie frances frederick freya geoff georgina geraldine gertrude gilbert giles gladys
    glenda glenn glenys godfrey gordana graeme gregory gwen gwendolyn hamish harvey hayley hector
    heidrun helinä henrietta hilmer hollie horace imogen ingemar ingvild irving isadora jackie
    jacqueline jayne jeanette jeff jemima jeremiah jerome jessie joanne jodi jolene josephine
    josie joyce julian juliet kathy katie kayleigh keira kerry kieran kimberley kyle lachlan
    leanne lennox leona lesley lester lewis liam lillian lindsay linnéa lionel lizzie lloyd logan
    lorna lorraine louis lucinda lydia lynda lynette lynne mabel mackenzie madeleine maeve magda
    mandy marcia marian marie marion marjorie marlene marshall martyn maureen maurice mavis melvin
    meredith mildred millie mitchell moira mollie molly morag muriel måns neville niall nicholas
    nicklas niclas noah norman octavia orla oswald owen patsy paulette phoebe phyllis priscilla
    quentin rachael rebecka rebekah reggie reginald rhiannon rhys richie ricky robbie rodney rory
    rosalind rowan rupert russ samson selwyn seth shannon shelley sherry shirley sidney sigvard
    siobhan solange sophia sophie stacey stacy stefani suzie sybil sylvie tabitha terence terrence
    tess theodore theresa thora tilly timothy toby todd tracey travis trish trudy tyler tyra
    valborg vaughn vernon vince vivien wendell wesley wilfred winifred winston yvette zachary zoë
    """

  static let otherSurnames = """
    abbott adams adamson ainsworth allen andrews armstrong arnold atkinson baldwin barnes barrett
    bates baxter bengtsson bennett benson bernhardsson blackburn blackwell bradshaw brennan brooks
    brown bryant burgess burns burton cameron campbell carlsen carpenter carr carroll carter
    chambers chapman clark clayton coleman collins connolly cooper crawford cunningham curtis
    davey davidson davis davison dawson dempsey dixon donnelly doyle duffy duncan dunn edmonds
    elliott ellison fagerberg farrell ferguson fergusson fitzgerald fleming fletcher flynn forsyth
    foster fowler fraser gallagher gardner gibson gilbert gill gordon graham greenwood gregory
    griffiths gustavsson hamilton hammarström hansson hardy hargreaves harper harris hartley
    harvey hawkins hayes hedin hedlund henderson henry higgins hodgson hopkins howard howell
    hudson humphries hutchinson jenkins jennings johannesson johnston johnstone jönsson kaur
    kelley kennedy knight knowles lambert lawrence lawson lewis lindahl lindell lindquist lundin
    lundmark lynch macdonald mackay mackenzie maclean magnusson marsh marshall mason matthews
    mccarthy mcdonald mckenzie metcalfe miller mills mitchell moore morgan morris morrison murphy
    murray nelson newman newton nicholson norberg nordin norström novak oakley osborne oscarsson
    owen palmer parker parkinson parry parsons patterson pearson peters peterson phillips porter
    powell preston quinn ramsey reid reynolds rhodes richards richardson robertson rogers
    rundqvist russell ryan sanders saunders schofield sharp shaw simmons simpson sinclair slater
    spencer stephens stephenson stevens stevenson stewart stokes sullivan sutherland svantesson
    södergren thomson thorne tucker turnbull turner viklund vikström vincent wahlström walsh
    watkins watson watts webster wheeler whitehead wiklund wilkins wilkinson williamson willis
    winter woodward wyatt yates zetterberg
    """
}
