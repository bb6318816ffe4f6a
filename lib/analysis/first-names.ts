/**
 * Common first names by the pronoun they usually go with; names borne by men and women are in neither list. They tell a person's name from
 * a company's, and "he" from "she".
 */

const names = (list: string) => new Set(list.trim().split(/\s+/));

export const MALE_NAMES =
  names(`Aaron Abbas Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Akira Akshay Alan Albert Alejandro Aleksandar Aleksandr Alessandro Alexander Alexandre
  Alexei Alfred Ali Alistair Allan Allen Amir Amit Anas Anatoly Anders Andre Andreas Andrei Andrew Andrij Andriy Andrzej André Andrés Andy Angus Anthony
  Antoine Anton Antonio Antonis Anwar Aram Arjun Arnold Art Artem Arthur Arturo Arvind Ashok Ashraf Asif Attila Austin Babatunde Barack Barry Bart Bashar
  Bassam Behrouz Ben Benjamin Benny Beppe Bernard Bernie Bilal Bill Billy Bjarne Björn Bob Bobby Bohdan Boris Borislav Boyko Brad Bradley Brandon Brendan
  Brent Brett Brian Bruce Bruno Bryan Byron Calvin Carl Carlo Carlos Cesar Chad Charles Charlie Chester Chidi Chris Christian Christoph Christopher Chuck
  Clarence Clayton Cliff Clifford Clint Clive Colin Conor Craig Curtis Cyril Dale Damian Dan Daniel Danny Darren Darryl Dave David Dean Deepak Denis
  Dennis Denys Derek Devin Diego Dieter Dietmar Dimitris Dirk Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas Dragan Duncan Dustin Dwayne Earl Ed
  Eddie Edgar Edmund Eduardo Edward Edwin Elias Elijah Elliott Elon Emeka Emile Emmanuel Emre Enrique Enzo Eric Erik Ernest Ernesto Esko Ethan Etienne
  Eugene Evan Fabio Faisal Feliciano Felipe Felix Ferenc Fernando Florian Fouad Francesco Francis Francisco Francois Frank Franklin Franz François Fred
  Frederick Fredrik Gabor Gabriel Gagik Gareth Gary Gavin Gennady Geoff Geoffrey George Gerald Gerard Gerhard Giannis Gilbert Giorgi Giorgio Giovanni
  Giuseppe Glen Glenn Goran Gordon Graham Grant Greg Gregory Guillermo Gunther Gustavo Guy Günther Hamid Hans Harold Harry Harvey Hasan Hassan Hector
  Heinz Henri Henrik Henry Herbert Herman Hiroshi Hisham Hosni Hossein Howard Hubert Hugh Hugo Humza Hun Husain Hussein Héctor Ian Ibrahim Igor Ihor Ilya
  Imran Ion Isaac Ismael Ismail Istvan Ivan Iñigo Jack Jacob Jacques Jaime Jake Jamal James Janos Jared Jari Jaroslav Jaroslaw Jason Javad Javier Jay
  Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesse Jesus Jesús Jim Jimmy Joachim Joaquín Joe Joel Johan Johann Johannes John Johnny Jomo Jon Jonas
  Jonathan Jorge Jose Josef Joseph Josh Joshua José Juan Julian Julio Julius Juri Justin Jyrki Jörg Jürgen Kamal Kanye Karim Karl Keanu Keir Keith Ken
  Kenji Kenneth Kent Kevin Khaled Khalid Kirill Kirk Klaus Kofi Konrad Konstantin Kostas Krzysztof Kurt Kwame Kyle Kyriakos Lance Larry Lars Laszlo
  Laurent Lawrence LeBron Lech Leo Leon Leonard Leonid Leroy Levan Lewis Liam Liviu Lloyd Lorenzo Louis Luca Lucas Luciano Luigi Luis Luiz Lukas Luke
  Magnus Mahmoud Majid Maksim Malcolm Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mario Mark Markus Marshall Martin Martín
  Marvin Marwan Massimo Mateusz Mathieu Matt Matteo Matthew Matthias Maurice Max Maxim Mehdi Mehmet Mel Melvin Michael Michal Michel Miguel Mihai Mikael
  Mike Mikhail Miklos Milan Miles Milos Miroslav Mitch Mitchell Mohamad Mohamed Mohammad Mohammed Mohan Morris Morten Moshe Muhammad Murray Mustafa Mwai
  Nabil Narendra Nasser Nathan Nathaniel Naveen Nawaz Neil Nelson Nicholas Nick Nicolae Nicolas Nicolás Niels Nigel Nikita Nikol Nikolai Nirmala Noah
  Noel Norbert Norman Novak Olaf Oleg Oleh Oleksandr Oliver Olusegun Omar Osama Oscar Osman Ostap Otto Owen Pablo Paolo Pascal Patrick Patrik Paul Paulo
  Pavel Pavlo Pedro Pekka Per Perry Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Prakash Radoslaw Rafael Rahul Rainer Raj
  Rajesh Ralph Rami Ramon Ramzi Ramón Randall Randy Raphael Rashid Rasmus Raul Ravi Ray Raymond Raúl Recep Reinhard René Reuben Reza Ricardo Richard Rick
  Ricky Rishi Riyad Rob Robert Roberto Rod Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rory Ross Roy Ruben Rudolf Rudolph Rudy Rupert Ruslan
  Russell Rustam Ryan Saad Sadiq Sajid Salah Salim Salman Salvador Salvatore Sam Samer Samir Samuel Sandro Sanjay Santiago Satya Saul Sauli Scott Sean
  Sebastian Sergei Sergey Sergio Serhii Seth Shahbaz Shaun Sheldon Shigeru Shinzo Silvio Simon Sipho Slobodan Stanley Stefan Stefano Stefanos Stellan
  Stepan Stephen Steve Steven Stewart Stuart Sundar Sunil Suresh Sven Sébastien Søren Tamas Tamim Taras Tariq Taro Ted Terence Terry Thabo Theo Theodore
  Thomas Tiger Tigran Tim Timo Timothy Timur Toby Todd Tom Tomas Tomasz Tommy Tomás Tony Traian Trevor Tyler Uhuru Ulf Ulrich Umar Umberto Usman Uwe
  Vaclav Vadim Valentin Valeriy Valery Vasily Victor Vijay Vikram Viktor Vincent Vincenzo Vitali Vitaly Vivek Vladimir Volodymyr Vyacheslav Wade Walid
  Walter Warren Wayne Werner Wesley Wilfred Will William Willie Wojciech Wolfgang Xavier Yair Yanis Yannick Yevgeny Yevhen Yitzhak Yosef Youssef Yuri
  Yuriy Yusuf Zabihullah Zachary Zbigniew Zdenek Zia Ziad Zoltan Zoran Zsolt Ángel Óscar`);

export const FEMALE_NAMES =
  names(`Abigail Adriana Agnes Agnieszka Aicha Aisha Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amy
  Ana Anastasia Angela Angelica Angelina Anita Anjali Ann Anna Annabel Annastacia Anne Annegret Annette Annie Antonia Aoife April Arlene Asma Astrid
  Audrey Ayanna Ayesha Aylin Barbara Beata Beatrice Beatriz Becky Belinda Benazir Bernadette Beth Betsy Betty Birgit Bonnie Brenda Bridget Brigitte
  Brittany Camila Candace Cara Carla Carly Carmen Carole Carolina Caroline Carolyn Carrie Catalina Cate Catherine Cathy Cecilia Celia Celine Charlotte
  Chelsea Cheryl Chiara Chloe Christina Christine Ciara Cindy Claire Clara Claudia Colleen Concepcion Condoleezza Connie Constance Consuelo Cora Corazon
  Cornelia Cristina Cynthia Daisy Dalia Daniela Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Denise Diana Diane Dilma Dolores Donna Dora Doris
  Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emine Emma Erica Erika Erin Esther Eugenia
  Eva Eve Ewa Farah Fatima Fatma Fawzia Faye Federica Felicity Fiona Florence Frances Francesca Francine Freya Gabriela Gabrielle Gail Galina Gemma
  Genevieve Georgia Georgina Geraldine Gina Giorgia Gita Giulia Gladys Glenda Gloria Graca Grace Greta Gretchen Gwen Gwendolyn Hala Halyna Hanna Hannah
  Harriet Heather Heidi Helen Helena Helga Henrietta Hilda Hillary Hina Holly Ida Ilhan Ilse Imelda Indira Ines Inga Ingrid Ingrida Irene Irina Iris Irma
  Iryna Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jadwiga Jana Jane Janet Janice Janine Jasmine Jeanette Jeanine Jeanne Jenna Jennifer
  Jenny Jessica Jill Joan Joana Joanna Joanne Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Karla
  Katarzyna Kate Kateryna Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kayla Keiko Keisha Kellyanne Kersti Ketanji Khadija Kimberly Kirsten
  Kristalina Kristen Kristi Kristin Kristina Ksenia Lara Larisa Laura Lauren Laurie Layla Lea Leah Leanne Leila Lena Leni Leonie Leticia Leyla Lidia Lila
  Lilian Liliana Lillian Lily Linda Lisa Liz Lois London Loretta Lori Lorraine Louise Lucia Lucinda Lucy Ludmila Luisa Lydia Lyudmila Mabel Madeleine
  Madison Magdalena Maggie Maia Mairead Malala Malgorzata Mamata Mandy Manuela Marcia Margaret Margarita Margot Margrethe Maria Mariam Marian Marianne
  Marie Marina Marine Marisa Marjorie Marta Martha Martina Mary Maryam Masih Maureen Maxine Maya Megan Megawati Meghan Melania Melanie Melinda Melissa
  Meral Mercedes Meryl Mette Mia Michaela Michelle Mildred Millicent Mina Miranda Miriam Molly Mona Monica Monika Muriel Myra Nadezhda Nadia Nadine Nancy
  Naomi Narges Natalia Natalie Nataliya Natasha Nawal Nell Ngozi Niamh Nicole Nikki Nina Nirmala Nkosazana Noor Nora Norma Octavia Odile Oksana Olena
  Olga Olha Olivia Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Polly Priscilla Priti Priya Priyanka Rachel Ramona Rania
  Rashida Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth Sabine Sabrina Sadia Sally Salma Samantha Sandra
  Sanna Sara Sarah Selma Serena Shabana Sharon Sheila Shelley Sherry Shirin Shirley Siobhan Smriti Sofia Sonia Sonja Sonya Sophia Sophie Stella Stephanie
  Sue Summer Susan Susanna Susanne Sushma Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tania Tansu Tanya Tara Tatiana Tawakkol Teresa Tetiana Theresa
  Tiffany Tina Trisha Trudy Tulsi Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viktoria Viola Violet Violeta Virginia Vjosa
  Wanda Wendy Wilma Winifred Winnie Yasmin Yingluck Ylva Yolanda Yuko Yulia Yuliia Yvette Yvonne Zahra Zainab Zara Zoe Zuzana`);

/** First names of men and women: they make a name a person's and tell no pronoun. */
export const SHARED_NAMES =
  names(`Alex Alexis Andrea Angel Ariel Ashley Aung Beverly Blake Brook Cameron Camille Carol Casey Charlie Chen Claude Courtney Dana Daniele Dominique Drew
  Dylan Emerson Evelyn Gabriele Harper Hayden Hilary Jackie Jamie Jan Jean Jocelyn Jody Jordan Jules Jun Kelly Kerry Kim Lee Leslie Li Lindsey Logan
  Loren Lou Lynn Marion Meredith Michele Min Morgan Nicola Park Pat Quinn Reese Rene Riley Robin Rowan Sacha Sandy Sasha Shane Shannon Shawn Sidney
  Simone Sky Stacey Stacy Stevie Sydney Taylor Terry Toni Tracey Tracy Val Vivian Wei Whitney Xi Yang`);
