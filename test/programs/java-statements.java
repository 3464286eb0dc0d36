import java.util.*;

public class Statements {
  public static void main(String[] given) {
    CODE
  }
}
