/** What the made-up names of a class are made of, in English: a colour and a bird. None of them says anything of a pupil. */
export const made = {
  first:
    'Amber Azure Bronze Copper Coral Crimson Golden Green Indigo Ivory Jade Lilac Olive Orange Pearl Purple Ruby Scarlet Silver Teal Turquoise Violet White Yellow',
  second:
    'Avocet Crane Curlew Dunlin Egret Falcon Finch Gannet Grebe Heron Kestrel Lapwing Linnet Magpie Martin Osprey Owl Plover Puffin Robin Sparrow Swallow Tern Wren',
  gap: ' ',
}
