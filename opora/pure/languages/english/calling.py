"""How English speakers are called: "Mr Novak", "Ms Novak"; without a surname the given name stands alone."""

from opora.pure.languages.calling.words import CallingWords

WORDS = CallingWords(
    man="Mr",
    woman="Ms",
    man_called="Mister, Sir",
    woman_called="Mrs, Miss, Madam",
    alone=False,
    men="""
        Aaron Adam Adrian Alan Albert Alfie Alfred Andrew Anthony Arthur Ben Benjamin Bernard Bill Bob Bradley Brian Bruce Carl Charles
        Christopher Clive Colin Craig Daniel Darren Dave David Dean Dennis Derek Desmond
        Dominic Donald Douglas Duncan Edward Edwin Eric Ethan Frank Fred Frederick Gareth Gary Geoffrey George Gerald Giles Gordon
        Graham Grant Gregory Guy Harold Harry Henry Howard Hugh Ian Isaac Jack Jacob James Jason
        Jeffrey Jeremy Jim Joe John Jonathan Joseph Joshua Julian Keith Kenneth Kevin Lawrence Leonard Liam Luke Malcolm Mark Martin
        Matthew Michael Mike Mohammed Nathan Neil Nicholas Nigel Noah Norman Oliver Oscar Oswald
        Patrick Paul Peter Philip Ralph Ray Raymond Richard Robert Roger Ronald Roy Russell Ryan Sean Sebastian Simon Stanley Stephen
        Steve Steven Stuart Ted Terence Theodore Thomas Timothy Toby Tom Tony Trevor Victor
        Vincent Walter Warren Wayne William Xavier Zachary Luca Hans Jürgen Klaus Pierre Jean-Paul Giovanni Marco Ahmed Ali Omar Raj
        Sanjay Ravi Carlos José Juan Miguel Lars Sven Olaf Björn Torsten Ingo
    """,
    women="""
        Abigail Ada Agnes Alice Alison Amanda Amelia Amy Andrea Angela Anita Ann Anna Anne Annabel Audrey Barbara Beatrice Bernadette
        Beth Betty Brenda Bridget Bronwen Carol Caroline Catherine Cathy Charlotte Chloe
        Christine Claire Clara Daisy Daphne Dawn Deborah Denise Diana Donna Doris Dorothy Edith Eileen Elaine Eleanor Elizabeth Ella
        Ellen Elsie Emily Emma Erica Esther Eva Eve Fatima Felicity Fiona Florence Frances
        Freya Gemma Georgia Georgina Gillian Glenda Gloria Grace Hannah Harriet Hazel Heather Helen Helena Hilary Hilda Holly Imogen
        Ingrid Irene Isabel Isabella Isla Ivy Jacqueline Jane Janet Janice Jean Jennifer Jenny
        Jessica Jill Joanna Joanne Josephine Joy Judith Judy Julia Julie June Karen Kate Katherine Kathleen Katie Kimberly Kirsten
        Laura Lauren Lesley Lily Linda Lisa Liz Lorraine Louise Lucy Lydia Lynn Mabel
        Maggie Margaret Maria Marian Marie Marion Martha Mary Matilda Maureen Megan Melanie Melissa Michelle Mildred Millie Miranda
        Moira Molly Monica Muriel Nadia Nancy Naomi Natalie Natasha Nicole Nina Nora Olive
        Olivia Pamela Patricia Paula Pauline Penelope Philippa Phoebe Phyllis Polly Priscilla Rachel Rebecca Rita Rosalind Rose
        Rosemary Ruby Ruth Sally Samantha Sandra Sarah Sheila Shirley Sofia Sonia Sophia Sophie
        Stella Stephanie Susan Susanna Suzanne Sylvia Tamsin Teresa Tessa Theresa Tina Tracy Una Ursula Valerie Vanessa Vera Veronica
        Victoria Violet Virginia Vivian Wendy Winifred Yvonne Zara Zoe Priya Aisha Giulia Chiara
    """,
    given_men="- =",
    given_women="- =",
    surname_men="- =",
    surname_women="- =",
    roles_men="",
    roles_women="",
    titles="Dr Doctor Prof Professor Rev Reverend Colonel Col Captain Capt Major Sgt Sir Lady Lord Dame Hon Judge",
    no_names="""
        Thanks Thank You Regards Kind Best Warm Cheers Yours Sincerely Faithfully Truly Many Hello Hi Hey Dear Please Good Morning
        Afternoon Evening Day Sent Love Team Hotel Company Ltd Limited Inc The
        Warmest Respectfully Greetings Customer Guest January February March April May June July August September October November December
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """,
)
