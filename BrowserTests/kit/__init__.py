"""What the browser tests share: the program, its words, made-up people, and the rules of accessibility."""
